import type { Speller } from '../draft/draft.ts';

/** Shorter names differ by a character from many others and are meant all the same. */
const shortest = 4;

/** What numbers things: names that differ in one are two. */
const serial =
  /[\p{N}一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸]|(?<!\p{Script=Latin})\p{Script=Latin}(?!\p{Script=Latin})/gu;

/**
 * The name there is that a new one may be a slip for; null when there is none. One slip is a character too much or
 * too few, a letter for another, or one Chinese character for another of the same sound: others make another word
 * (输电, 变电).
 */
export function suggestName(name: string, known: readonly string[], spell: Speller): string | null {
  if (name.length < shortest) return null;
  const near = known.find(
    (other) =>
      other.length >= shortest &&
      listSerials(other) === listSerials(name) &&
      isSlip(name, other, spell),
  );
  return near ?? null;
}

const listSerials = (name: string): string => (name.normalize('NFKC').match(serial) ?? []).join();

function isSlip(name: string, other: string, spell: Speller): boolean {
  const [typed, meant] = cutAlike(Array.from(name), Array.from(other));
  if (typed.length > 1 || meant.length > 1 || typed.length + meant.length === 0) return false;
  if (typed.length + meant.length === 1) return true;
  const isHan = [...typed, ...meant].some((character) => /\p{Script=Han}/u.test(character));
  return !isHan || soundsAlike(name, other, spell);
}

/** What two texts have between the beginning and the end they share. */
function cutAlike(one: string[], other: string[]): [string[], string[]] {
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from++;
  let after = 0;
  while (after < shorter - from && one.at(-1 - after) === other.at(-1 - after)) after++;
  return [one.slice(from, one.length - after), other.slice(from, other.length - after)];
}

/** Whether two texts sound the same, tones aside. */
export const soundsAlike = (name: string, other: string, spell: Speller): boolean =>
  spell(name).join(' ') === spell(other).join(' ');
