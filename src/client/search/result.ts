import type { TitleRow } from '../../lib/search/index/title-row.ts';
import { flattenText } from '../../lib/search/query/fold-text.ts';
import { markText, type Stretch } from '../../lib/search/rank/excerpt.ts';
import type { SectionHit, TextHit } from '../../lib/search/rank/text-hit.ts';
import { createElement } from '../create-element.ts';
import { identifyHit } from './engine.ts';
import type { SearchPlace } from './place.ts';
import type { TitleSource } from './title-source.ts';

/** The name of what is to be marked on the page arrived at, in addresses. */
export const highlightParameter = 'highlight';

/** What all results of one answer share. */
export interface ResultFrame {
  place: SearchPlace;
  source: TitleSource;
  /** The words to mark, as typed. */
  words: readonly string[];
  /** Whether the words stand in the pages; not so for numbers and pinyin. */
  marked: boolean;
}

/** Nodes for stretches of text. */
export function createStretches(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text));
}

/** The address of a page or one of its sections, with what is to be marked there. */
function resultAddress(
  { place, words, marked }: ResultFrame,
  address: string,
  fragment = '',
): string {
  const url = new URL(place.root + address);
  for (const word of marked ? words : []) url.searchParams.append(highlightParameter, word);
  url.hash = fragment;
  return url.href;
}

// Its number and title, the words marked.
function createName(row: TitleRow, words: readonly string[]): Node[] {
  const number = row.label ? [createElement('span', { class: 'number' }, row.label)] : [];
  const title = createStretches(markText(row.title, words.map(flattenText)));
  return [...number, createElement('span', { class: 'result-title' }, ...title)];
}

// Status for a standard, the kind of page for any other.
function createBadges(row: TitleRow, { head }: TitleSource): Node[] {
  return head.facets.flatMap(({ name, values }, facet) => {
    const [id, word] = values[row.values[facet] ?? -1] ?? [];
    if (id === undefined || word === undefined) return [];
    if (name === 'status') return [createElement('span', { class: `status status-${id}` }, word)];
    const isKind = facet === head.kind.facet && !row.isStandard;
    return isKind ? [createElement('span', { class: 'result-kind' }, word)] : [];
  });
}

/** A page found by its title or number. */
export function createTitleResult(row: TitleRow, frame: ResultFrame): HTMLLIElement {
  const name = createName(row, frame.marked ? frame.words : []);
  const link = createElement('a', { href: resultAddress(frame, row.address) }, ...name);
  const badges = createBadges(row, frame.source);
  const item = createElement('li', { 'data-result-id': row.id }, link, ...badges);
  const others = describeOthers(row, frame);
  if (others) item.append(createElement('p', { class: 'result-others' }, others));
  return item;
}

// What it was found by when that is not what it shows.
function describeOthers(row: TitleRow, { words, marked }: ResultFrame): string {
  if (!marked) {
    const numbers = row.numbers.slice(1).map(({ text }) => text);
    return numbers.length > 0 ? `相关编号：${numbers.join('，')}` : '';
  }
  const asked = words.map(flattenText).join('');
  const isAsked = (text: string) => flattenText(text).includes(asked);
  const titles = row.otherTitles.map(({ text }) => text).filter(isAsked);
  return isAsked(row.title) || titles.length === 0 ? '' : `又名：${titles.join('，')}`;
}

/** A page found by its text: its title, and the sections where the words stand. */
export function createTextResult(hit: TextHit, frame: ResultFrame): HTMLLIElement {
  const row = frame.source.rowOf(hit.address);
  const name = row ? createName(row, []) : [hit.title];
  const link = createElement('a', { href: resultAddress(frame, hit.address) }, ...name);
  const badges = row ? createBadges(row, frame.source) : [];
  const sections = hit.sections.map((section) => createSection(section, hit.address, frame));
  const id = identifyHit(hit, frame.source);
  return createElement('li', { 'data-result-id': id }, link, ...badges, ...sections);
}

function createSection(section: SectionHit, address: string, frame: ResultFrame): HTMLElement {
  const { fragment, heading, excerpt } = section;
  const stretches = createStretches(excerpt);
  if (!fragment) return createElement('p', { class: 'result-text' }, ...stretches);
  const href = resultAddress(frame, address, fragment);
  const link = createElement('a', { class: 'result-section', href }, heading || `#${fragment}`);
  return createElement('p', { class: 'result-text' }, link, ' ', ...stretches);
}
