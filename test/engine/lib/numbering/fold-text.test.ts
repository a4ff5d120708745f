import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNumberText, foldWithOffsets } from '../../../../src/lib/numbering/fold-text.ts';

describe('foldNumberText', () => {
  test.each([
    ['ＧＢ／Ｔ　３３１９０－２０１６', 'GB/T 33190-2016'],
    ['gb\u2215t\u00A033190\u20142016', 'GB/T 33190-2016'],
    ['-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\uFE63\uFE58', '------------'],
    ['~\uFF5E\u301C\u223C\u2053', '~~~~~'],
    ['/\u2215\u2044\uFF0F\u29F8', '/////'],
    ['\uFEFF\u200B a \t\r\n\u3000b\u2060\u00A0 ', 'A B'],
    ['（所有部分）：１．２', '(所有部分):1.2'],
    ['《电子文件》', '《电子文件》'],
    ['⼀⼆', '一二'],
  ])('folds %j', (text, folded) => {
    expect(foldNumberText(text)).toBe(folded);
  });

  test('keeps characters that hide letters or digits', () => {
    expect(foldNumberText('²①㎡℃Ⅳ½⒈')).toBe('²①㎡℃Ⅳ½⒈');
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldNumberText(text);
        expect(foldNumberText(folded)).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldWithOffsets', () => {
  test('maps every folded unit to the characters it stands for', () => {
    const { text, starts, ends } = foldWithOffsets('𠮷…Ａ \u3000\u200B1');
    expect(text).toBe('𠮷...A 1');
    expect(starts).toEqual([0, 0, 2, 2, 2, 3, 4, 7]);
    expect(ends).toEqual([2, 2, 3, 3, 3, 4, 6, 8]);
  });

  test('keeps offsets ascending and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const { text, starts, ends } = foldWithOffsets(input);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, index) => {
          expect(start).toBeLessThan(ends[index] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeLessThanOrEqual(input.length);
        });
      }),
    );
  });
});
