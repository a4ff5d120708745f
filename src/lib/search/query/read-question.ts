import type { Facet, TitleHead } from '../index/title-index.ts';
import type { TitleRow } from '../index/title-row.ts';
import { compactText, foldText } from './fold-text.ts';
import { questionWords } from './question-words.ts';

/** A filter: for some facets, the value asked for. */
export type Filters = Readonly<Record<string, string>>;

/** What a question is about, and the filters its words amount to (在研的 → status planned). */
export interface Question {
  /** All words but those of asking. */
  words: readonly string[];
  /** The words that are no filters. */
  content: readonly string[];
  filters: Filters;
}

/**
 * Reads a query as a question: words of asking are taken out; a word that is a value of a facet
 * and no part of any title becomes a filter; so does the word for a kind of page.
 */
export function readQuestion(typed: string, head: TitleHead, rows: readonly TitleRow[]): Question {
  const filters: Record<string, string> = {};
  const content: string[] = [];
  const inTitles = (text: string) => rows.some((row) => row.compact.includes(text));
  const values = listValues(head).filter(({ kind, word }) => kind || !inTitles(word));
  const words = splitQuestion(typed);
  for (const word of words) {
    const { rest, found } = takeValues(word, values, inTitles);
    for (const { facet, id } of found) filters[facet.name] = id;
    content.push(...rest);
  }
  return { words, content, filters };
}

function splitQuestion(typed: string): string[] {
  let text = foldText(typed);
  for (const word of questionWords) text = text.split(word).join(' ');
  return text
    .split(/[\s，。？?！!、,;；:：]+/)
    .map(compactText)
    .filter((word) => word !== '');
}

interface Value {
  facet: Facet;
  id: string;
  word: string;
  kind: boolean;
}

function listValues({ facets, kind }: TitleHead): Value[] {
  const all = facets.flatMap((facet, index) =>
    facet.values.map(([id, word]): Value => {
      return { facet, id, word: compactText(word), kind: index === kind.facet };
    }),
  );
  return all.filter(({ word }) => word.length > 1).sort((a, b) => b.word.length - a.word.length);
}

// Takes a value off the beginning or the end of a word; the kind of page only off the end.
function takeValues(
  word: string,
  values: readonly Value[],
  inTitles: (text: string) => boolean,
): { rest: string[]; found: Value[] } {
  const found: Value[] = [];
  let rest = word;
  for (;;) {
    if (rest === '' || (inTitles(rest) && !values.some((value) => value.word === rest))) break;
    const value = values.find(
      (each) => rest.endsWith(each.word) || (!each.kind && rest.startsWith(each.word)),
    );
    if (!value) break;
    found.push(value);
    rest = rest.endsWith(value.word)
      ? rest.slice(0, -value.word.length)
      : rest.slice(value.word.length);
  }
  return { rest: rest === '' ? [] : [rest], found };
}
