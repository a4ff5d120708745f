import { isReservedId } from '../../dataset/schema/primitives.ts';
import { parseNumber } from '../../numbering/parse-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { slugNumber } from '../../numbering/slug-number.ts';
import type { Speller } from './draft.ts';

/** Longest part of an id that is made of words: a record's id may have 80 characters, and more than this nobody reads. */
const longest = 60;
const runs = /\p{sc=Han}+|[a-z0-9]+/giu;

/**
 * The id of a standard: made of its number, as the grammar reads it or else letter by letter; without a number, or
 * with one that has neither letters nor figures, of the syllables of its title. Ids are given once: what a standard
 * is called later changes nothing.
 * @param isTaken whether another standard has an id: then a figure is put behind (`-2`).
 */
export function createStandardId(
  { number, title }: { number: string | null; title: string },
  {
    numbering,
    spell,
    isTaken,
  }: { numbering: NumberingFile; spell: Speller; isTaken(id: string): boolean },
): string {
  const parsed = number && numbering.prefixes.length > 0 ? parseNumber(number, numbering) : null;
  const slug = parsed ? slugNumber(parsed, numbering) : slugWords(number ?? '', () => []);
  return findFree(slug || slugWords(title, spell) || 'standard', isTaken);
}

/** The id of anything that has a name: of its letters and figures, and of the syllables of its characters. */
export function createNameId(
  name: string,
  spell: Speller,
  isTaken: (id: string) => boolean,
): string {
  return findFree(slugWords(name, spell) || 'item', isTaken);
}

/** Joins words with hyphens, whole words only, as many as there is room for. */
function slugWords(text: string, spell: Speller): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = (plain.match(runs) ?? []).flatMap((run) =>
    /^\p{sc=Han}/u.test(run) ? spell(run).map(toAscii) : [run.slice(0, longest)],
  );
  let slug = '';
  for (const word of words.filter((each) => each !== '')) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

const toAscii = (syllable: string): string =>
  syllable
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** A slug that nothing has for its id, and that may be one. */
function findFree(slug: string, isTaken: (id: string) => boolean): string {
  let id = slug;
  for (let next = 2; isTaken(id) || isReservedId(id); next++) id = `${slug}-${next}`;
  return id;
}
