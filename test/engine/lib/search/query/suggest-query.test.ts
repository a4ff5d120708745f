import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestQueries } from '../../../../../src/lib/search/query/suggest-query.ts';
import { syllables, titles } from '../fixture-titles.ts';

const suggest = (...words: string[]) => suggestQueries(words, titles.rows, syllables);

describe('suggestQueries', () => {
  test.each([
    ['电子当案', '电子档案'],
    ['点子档案', '电子档案'],
    ['点子当案', '电子档案'],
    ['身份任证', '身份认证'],
    ['身分认证', '身份认证'],
    ['档案信息共享瓶台', '档案信息共享平台'],
    ['照片档案数字话', '照片档案数字化'],
    ['电子子档案', '电子档案'],
    ['档案信共享平台', '档案信息共享平台'],
  ])('%s → %s', (typed, meant) => {
    expect(suggest(typed)[0]).toBe(meant);
  });

  test('mends one word of several', () => {
    expect(suggest('电子当案', '接口')[0]).toBe('电子档案 接口');
  });

  test('says nothing when a word is like nothing in a title', () => {
    expect(suggest('火星土豆')).toEqual([]);
    expect(suggest('电子档案', '鑫森淼焱')).toEqual([]);
  });

  test('mends one wrong character in a piece of four or more', () => {
    const slip = fc
      .constantFrom(
        ...titles.rows.map((row) => row.compact).filter((text) => /^\p{sc=Han}{8,}$/u.test(text)),
      )
      .chain((text) =>
        fc.record({
          piece: fc.integer({ min: 0, max: text.length - 6 }).map((at) => text.slice(at, at + 6)),
          at: fc.integer({ min: 1, max: 4 }),
          wrong: fc.constantFrom(...'鑫森淼焱垚犇'),
        }),
      );
    fc.assert(
      fc.property(slip, ({ piece, at, wrong }) => {
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
