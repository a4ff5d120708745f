import type { TitleRow } from '../../lib/search/index/title-row.ts';
import { flattenText } from '../../lib/search/query/fold-text.ts';
import { identifyHit } from '../../lib/search/rank/combine-answers.ts';
import { describeOthers, listBadges } from '../../lib/search/rank/describe-result.ts';
import { markText, type Stretch } from '../../lib/search/rank/excerpt.ts';
import type { SectionHit, TextHit } from '../../lib/search/rank/text-hit.ts';
import { attributes, classes, facets, parameters, statusClasses } from '../contract.ts';
import { createElement } from '../create-element.ts';
import { saySearch } from '../say.ts';
import { createMark } from './create-mark.ts';
import type { SearchPlace } from './place.ts';
import type { TitleSource } from './title-source.ts';

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
function createStretches(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text));
}

/** The address of a page or one of its sections, with what is to be marked there. */
function resultAddress(
  { place, words, marked }: ResultFrame,
  address: string,
  fragment = '',
): string {
  const url = new URL(place.root + address);
  for (const word of marked ? words : []) url.searchParams.append(parameters.highlight, word);
  url.hash = fragment;
  return url.href;
}

// Its number and title, the words marked, and what is to be said of them.
function createName(row: TitleRow, words: readonly string[]): Node[] {
  const number = row.label ? [createElement('span', { class: classes.number }, row.label)] : [];
  const title = createStretches(markText(row.title, words.map(flattenText)));
  const name = createElement('span', { class: classes.resultTitle }, ...title);
  return [...number, ...createMark(row.mark), name, ...createMark(row.titleMark)];
}

// Status for a standard, the kind of page for any other.
function createBadges(row: TitleRow, { head }: TitleSource): Node[] {
  const badges = listBadges(row, head, facets.status, facets.basis);
  return badges.flatMap(({ facet, tone, word, basis }) => {
    if (facet !== facets.status) return createElement('span', { class: classes.resultKind }, word);
    const told = basis === 'listed' ? saySearch('badge.listed', { status: word }) : word;
    const chip = createElement('span', { class: statusClasses(tone, basis) }, told);
    return [chip, ...createMark(basis === 'reported' ? saySearch('trust.reported') : '')];
  });
}

/** A page found by its title or number. */
export function createTitleResult(row: TitleRow, frame: ResultFrame): HTMLLIElement {
  const name = createName(row, frame.marked ? frame.words : []);
  const link = createElement('a', { href: resultAddress(frame, row.address) }, ...name);
  const badges = createBadges(row, frame.source);
  const item = createElement('li', { [attributes.resultId]: row.id }, link, ...badges);
  const others = describeOthers(row, frame.marked ? frame.words : null, saySearch);
  if (others) item.append(createElement('p', { class: classes.resultOthers }, others));
  return item;
}

/** A page found by its text: its title, and the sections where the words stand. */
export function createTextResult(hit: TextHit, frame: ResultFrame): HTMLLIElement {
  const row = frame.source.rowOf(hit.address);
  const name = row ? createName(row, []) : [hit.title];
  const link = createElement('a', { href: resultAddress(frame, hit.address) }, ...name);
  const badges = row ? createBadges(row, frame.source) : [];
  const sections = hit.sections.map((section) => createSection(section, hit.address, frame));
  const id = identifyHit(hit, frame.source.rowOf);
  return createElement('li', { [attributes.resultId]: id }, link, ...badges, ...sections);
}

function createSection(section: SectionHit, address: string, frame: ResultFrame): HTMLElement {
  const { fragment, heading, excerpt } = section;
  const stretches = createStretches(excerpt);
  if (!fragment) return createElement('p', { class: classes.resultText }, ...stretches);
  const href = resultAddress(frame, address, fragment);
  const link = createElement(
    'a',
    { class: classes.resultSection, href },
    heading || `#${fragment}`,
  );
  return createElement('p', { class: classes.resultText }, link, ' ', ...stretches);
}
