import type { ClientParts } from '../../lib/labels/zh-cn/client.ts';
import { listResults } from '../../lib/search/rank/combine-answers.ts';
import { mostRows } from '../../lib/search/rank/limits.ts';
import type { TitleMatch } from '../../lib/search/rank/search-titles.ts';
import { countResults, summariseCounts } from '../../lib/search/rank/summarise-answer.ts';
import { createElement } from '../create-element.ts';
import { saySearch } from '../say.ts';
import type { SearchAnswer, SearchRequest } from './engine.ts';
import { createNotes } from './notes.ts';
import type { SearchPlace } from './place.ts';
import { createTextResult, createTitleResult, type ResultFrame } from './result.ts';

/** An answer made ready to be shown: one sentence for the status line, and what stands below it. */
export interface ShownAnswer {
  summary: string;
  body: HTMLElement[];
}

const titleWords = {
  number: 'field.number',
  kin: 'search.kin',
  title: 'field.title',
  words: 'field.title',
  pinyin: 'search.byPinyin',
  question: 'field.title',
  similar: 'search.similar',
  all: 'search.all',
} as const satisfies Record<TitleMatch, keyof ClientParts['search']>;

/** Makes an answer ready to be shown. */
export function createAnswer(
  place: SearchPlace,
  request: SearchRequest,
  answer: SearchAnswer,
): ShownAnswer {
  const query = request.query.trim();
  const asked = query !== '' || Object.keys(request.filters).length > 0;
  if (!asked) return { summary: saySearch('search.ask'), body: [] };
  const { rows, hits } = listResults(answer);
  const frame = createFrame(place, query, answer);
  const textWords = answer.loose ? frame.words : query.split(/\s+/);
  const titles = createGroup(
    saySearch(titleWords[answer.titles.match]),
    rows.slice(0, mostRows).map((row) => createTitleResult(row, frame)),
  );
  const texts = createGroup(
    saySearch(answer.loose ? 'search.looseText' : 'search.text'),
    hits.map((hit) => createTextResult(hit, { ...frame, words: textWords, marked: true })),
  );
  const groups = answer.textFirst ? [...texts, ...titles] : [...titles, ...texts];
  return {
    summary: summariseCounts(query, countResults(answer), saySearch),
    body: [...createNotes(place, request, answer), ...groups],
  };
}

function createFrame(
  place: SearchPlace,
  query: string,
  { source, titles }: SearchAnswer,
): ResultFrame {
  const byWords = titles.match === 'title' || titles.match === 'words';
  const words = byWords ? query.trim().split(/\s+/) : titles.content;
  return { place, source, words, marked: !['number', 'kin', 'pinyin'].includes(titles.match) };
}

function createGroup(name: string, items: HTMLLIElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [createElement('h2', {}, name), createElement('ol', {}, ...items)];
}
