import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spelling } from '../src/lib/search/index/spelling.ts';
import { suggestQueries } from '../src/lib/search/query/suggest-query.ts';
import type { TitleSet } from '../src/lib/search/rank/search-titles.ts';

/** Titles to be searched, and slips of the pen in words of theirs. */
interface SlipCases {
  titles: TitleSet;
  syllables: Spelling;
  /** What was typed, and the first suggestion for it. */
  slips: [typed: string, meant: string][];
  /** The first of the slips beside a word that is right. */
  several: [typed: [string, string], meant: string];
}

/** Defines what any set of titles must pass: slips in its words are mended, words like none of them left alone. */
export function testSuggestions({ titles, syllables, slips, several }: SlipCases): void {
  const suggest = (...words: string[]) => suggestQueries(words, titles.rows, syllables);

  describe('suggestQueries', () => {
    test.each(slips)('%s → %s', (typed, meant) => {
      expect(suggest(typed)[0]).toBe(meant);
    });

    test('mends one word of several', () => {
      const [typed, meant] = several;
      expect(suggest(...typed)[0]).toBe(meant);
    });

    test('says nothing when a word is like nothing in a title', () => {
      expect(suggest('火星土豆')).toEqual([]);
      expect(suggest(slips[0]?.[1] ?? '', '鑫森淼焱')).toEqual([]);
    });

    test('mends one wrong character in a piece of four or more', () => {
      fc.assert(
        fc.property(slipIn(titles), ({ piece, at, wrong }) => {
          const typed = piece.slice(0, at) + wrong + piece.slice(at + 1);
          const found = suggest(typed);
          expect(found.some((each) => [...each].every((c, i) => i === at || c === typed[i]))).toBe(
            true,
          );
        }),
        { numRuns: 50 },
      );
    });
  });
}

/** Six characters of a title, one of them to be replaced by one that no title has. */
function slipIn({ rows }: TitleSet) {
  const long = rows.flatMap(({ compact }) => compact.match(/\p{sc=Han}{8,}/gu) ?? []);
  return fc.constantFrom(...long).chain((text) =>
    fc.record({
      piece: fc.integer({ min: 0, max: text.length - 6 }).map((at) => text.slice(at, at + 6)),
      at: fc.integer({ min: 1, max: 4 }),
      wrong: fc.constantFrom(...'鑫森淼焱垚犇'),
    }),
  );
}
