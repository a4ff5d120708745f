import { pinyin } from 'pinyin-pro';
import type { Speller, Spelling } from '../lib/search/index/spelling.ts';

/** Finds the syllables of a title with a dictionary of words. */
export const spellPinyin: Speller = (compact) =>
  pinyin(compact, { toneType: 'none', type: 'array', v: true });

/** The syllables of the 3755 common characters (GB/T 2312 level 1), for telling what was mistyped. */
export function listCommonSyllables(): Spelling {
  const spelling = new Map<string, string>();
  const decoder = new TextDecoder('gb2312');
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      const [syllable = ''] = spellPinyin(character);
      if (/^[a-z]+$/.test(syllable)) spelling.set(character, syllable);
    }
  }
  return spelling;
}
