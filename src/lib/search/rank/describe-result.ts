import type { Words } from '../../labels/label.ts';
import type { ClientParts } from '../../labels/zh-cn/client.ts';
import type { TitleHead } from '../index/title-index.ts';
import type { TitleRow } from '../index/title-row.ts';
import { flattenText } from '../query/fold-text.ts';

/** A short word beside a result: the value of a facet. */
export interface ResultBadge {
  facet: string;
  id: string;
  word: string;
  /** How the value is to be read: its id, where it says so itself. */
  tone: string;
  /** What the status rests on, by its id; empty where that is not said. */
  basis: string;
}

/**
 * What stands beside a result: the kind of page, unless it is a standard, and its value of another facet.
 * @param shown the name of that facet.
 * @param basis the name of the facet that says what its value rests on.
 */
export function listBadges(
  row: TitleRow,
  { facets, kind }: TitleHead,
  shown: string,
  basis: string,
): ResultBadge[] {
  const at = facets.findIndex(({ name }) => name === basis);
  const [grounds] = (row.values[at] ?? []).map((value) => facets[at]?.values[value]?.[0]);
  return facets.flatMap(({ name, values, tones = [] }, index) => {
    const wanted = name === shown || (index === kind.facet && !row.isStandard);
    const own = wanted ? (row.values[index] ?? []) : [];
    return own.flatMap((value) => {
      const [id, word] = values[value] ?? [];
      if (id === undefined || word === undefined) return [];
      const tone = tones.find(([of]) => of === id)?.[1] ?? id;
      return [{ facet: name, id, word, tone, basis: grounds ?? '' }];
    });
  });
}

/**
 * By what a page was found when that is not what it shows; empty when it is.
 * @param words the words asked for that stand in the pages; null when a number or pinyin was asked for.
 */
export function describeOthers(
  row: TitleRow,
  words: readonly string[] | null,
  say: Words<ClientParts['search']>['say'],
): string {
  if (words === null) {
    const numbers = row.numbers.slice(1).map(({ text }) => text);
    if (numbers.length === 0) return '';
    return say('search.otherNumbers', { numbers: numbers.join(say('mark.pause')) });
  }
  const asked = words.map(flattenText).join('');
  const isAsked = (text: string) => flattenText(text).includes(asked);
  const titles = row.otherTitles.map(({ text }) => text).filter(isAsked);
  if (isAsked(row.title) || titles.length === 0) return '';
  return say('search.otherTitles', { titles: titles.join(say('mark.pause')) });
}
