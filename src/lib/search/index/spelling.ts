import { isHan } from '../query/fold-text.ts';

/** The usual syllable of each character. */
export type Spelling = ReadonlyMap<string, string>;

/** Reads `dian电点zi子…`. */
export function parseSpelling(text: string): Spelling {
  const spelling = new Map<string, string>();
  for (const [, syllable = '', characters = ''] of text.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) spelling.set(character, foldSyllable(syllable));
  }
  return spelling;
}

/** Writes what `parseSpelling` reads. */
export function formatSpelling(spelling: Spelling): string {
  const groups = new Map<string, string[]>();
  for (const [character, syllable] of spelling) {
    const group = groups.get(syllable);
    if (group) group.push(character);
    else groups.set(syllable, [character]);
  }
  return Array.from(groups, ([syllable, group]) => syllable + group.sort().join(''))
    .sort()
    .join('');
}

/** The syllables of a compacted title; letters and digits stand for themselves. */
export function spellTitle(
  compact: string,
  spelling: Spelling,
  readings: Readonly<Record<number, string>>,
): string[] {
  return Array.from(compact, (character, i) => {
    const reading = readings[i];
    return reading === undefined ? (spelling.get(character) ?? character) : foldSyllable(reading);
  });
}

/** Takes tone marks off, and ü as u: nobody agrees on how to type it. */
export function foldSyllable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/v/g, 'u');
}

/** Finds the syllables of a title; one for each character. Made at build time, with a dictionary. */
export type Speller = (compact: string) => string[];

/**
 * The usual syllable of every character in some titles, and for each title the places where the
 * reading is another (行 in 银行 and in 行政).
 */
export function createSpelling(
  titles: readonly string[],
  spell: Speller,
): { spelling: string; readings: Record<number, string>[] } {
  const spelt = titles.map((title) => ({ characters: Array.from(title), syllables: spell(title) }));
  const counts = new Map<string, Map<string, number>>();
  for (const { characters, syllables } of spelt) {
    characters.forEach((character, i) => {
      const syllable = syllables[i];
      if (!isHan(character) || !syllable) return;
      const known = counts.get(character) ?? new Map<string, number>();
      counts.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    });
  }
  const usual = new Map(
    Array.from(counts, ([character, known]) => [character, findMostFrequent(known)]),
  );
  return {
    spelling: formatSpelling(usual),
    readings: spelt.map(({ characters, syllables }) => {
      const differing = characters.flatMap((character, i) =>
        isHan(character) && syllables[i] !== usual.get(character) ? [[i, syllables[i] ?? '']] : [],
      );
      return Object.fromEntries(differing);
    }),
  };
}

function findMostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = Array.from(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? '';
}
