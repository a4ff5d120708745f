import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestQueries } from '../../../src/lib/search/query/suggest-query.ts';
import { syllables, titles } from './published-titles.ts';

const suggest = (...words: string[]) => suggestQueries(words, titles.rows, syllables);

describe('suggestQueries', () => {
  test.each([
    ['电子政照', '电子证照'],
    ['点子证照', '电子证照'],
    ['点子正照', '电子证照'],
    ['电子签张', '电子签章'],
    ['身份任证', '身份认证'],
    ['身分认证', '身份认证'],
    ['政务信息自源', '政务信息资源'],
    ['电子公闻格式', '电子公文格式'],
    ['个人信息安全规犯', '个人信息安全规范'],
    ['统一电子印张', '统一电子印章'],
    ['电子文件规档', '电子文件归档'],
    ['隐思保护', '隐私保护'],
    ['电子子证照', '电子证照'],
    ['政务服移动端', '政务服务移动端'],
  ])('%s → %s', (typed, meant) => {
    expect(suggest(typed)[0]).toBe(meant);
  });

  test('mends one word of several', () => {
    expect(suggest('电子政照', '接口')[0]).toBe('电子证照 接口');
  });

  test('says nothing when a word is like nothing in a title', () => {
    expect(suggest('火星土豆')).toEqual([]);
    expect(suggest('电子证照', '鑫森淼焱')).toEqual([]);
  });

  test('mends one wrong character in a piece of four or more', () => {
    const slip = fc
      .constantFrom(...titles.rows.map((row) => row.compact).filter((text) => text.length >= 8))
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
