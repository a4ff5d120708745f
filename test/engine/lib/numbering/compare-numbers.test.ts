import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../../../src/lib/numbering/compare-numbers.ts';
import { formatNumber } from '../../../../src/lib/numbering/format-number.ts';
import { parseNumber } from '../../../../src/lib/numbering/parse-number.ts';
import type { AnyNumber } from '../../../../src/lib/numbering/value.ts';
import { bareNumber, planNumber, standardNumber } from './arbitrary-number.ts';
import { numbering } from './numbering.ts';

const anyNumber: fc.Arbitrary<AnyNumber> = fc.oneof(standardNumber, bareNumber, planNumber);

describe('compareNumbers', () => {
  test('sorts by prefix, serial, part and year; plans last', () => {
    const sorted = [
      '33190',
      'C0101',
      'C 0101-2019',
      'C0109.1',
      'C0109.2',
      'GB 18030-2005',
      'GB/T 7714-2015',
      'GB/T 21063',
      'GB/T 21063.2-2007',
      'GB/T 21063.10-2007',
      'GB/T 33190-2016',
      'GB/T 33190-2018',
      'GB/Z 19669-2005',
      '20132199-T-339',
      '20190834',
      '20190834-T-469',
    ];
    const numbers = sorted.map((text) => parseNumber(text, numbering)).filter((n) => n !== null);
    const again = numbers.reverse().sort(compareNumbers);
    expect(again.map((number) => formatNumber(number, 'canonical', numbering))).toEqual(sorted);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (a, b, c) => {
        expect(compareNumbers(a, a)).toBe(0);
        expect(Math.sign(compareNumbers(a, b)) + Math.sign(compareNumbers(b, a))).toBe(0);
        const [low, middle, high] = [a, b, c].sort(compareNumbers);
        if (low === undefined || middle === undefined || high === undefined) return;
        expect(compareNumbers(low, middle)).toBeLessThanOrEqual(0);
        expect(compareNumbers(middle, high)).toBeLessThanOrEqual(0);
        expect(compareNumbers(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('is zero only for equal numbers', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        if (compareNumbers(a, b) === 0) expect(a).toEqual(b);
      }),
    );
  });
});
