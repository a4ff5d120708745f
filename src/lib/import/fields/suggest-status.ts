import type { Speller } from '../draft/draft.ts';
import { foldWord } from './status-words.ts';
import { soundsAlike, suggestName } from './suggest-name.ts';

/** Words for statuses of their own, though they differ from others in a character only. */
const apart: ReadonlySet<string> = new Set([
  '试行',
  '暂行',
  '通行',
  '停用',
  '缓行',
  '中止',
  '终止',
]);

/**
 * The status a word nobody knows may be a slip for; null when there is none. Of words of two characters one differs,
 * in any way; longer ones sound the same, or differ as names do.
 */
export function suggestStatus(
  word: string,
  known: readonly string[],
  spell: Speller,
): string | null {
  const name = foldWord(word);
  if (apart.has(name)) return null;
  const short = known.filter((each) => each.length === 2 && name.length === 2);
  const alike = known.find((each) => each.length === name.length && soundsAlike(name, each, spell));
  const near = short.find((each) => each[0] === name[0] || each[1] === name[1]);
  return alike ?? near ?? suggestName(name, known, spell);
}
