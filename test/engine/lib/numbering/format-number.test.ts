import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/lib/numbering/format-number.ts';
import { parseNumber, parseReference } from '../../../../src/lib/numbering/parse-number.ts';
import { bareNumber, planNumber, reference, standardNumber } from './arbitrary-number.ts';
import { formatReference } from './format-reference.ts';
import { choices, retypeText } from './mutate-text.ts';
import { numbering } from './numbering.ts';

const anyNumber = fc.oneof(standardNumber, bareNumber, planNumber);
const style = fc.constantFrom('canonical' as const, 'typographic' as const);

describe('formatNumber', () => {
  test.each([
    ['gbt33780.1 2017', 'GB/T 33780.1-2017', 'GB/T 33780.1—2017'],
    ['gb/t 33190', 'GB/T 33190', 'GB/T 33190'],
    ['c0109.1', 'C0109.1', 'C0109.1'],
    ['ZWFW C0101-2019', 'C 0101-2019', 'C 0101—2019'],
    ['20190834 t 469', '20190834-T-469', '20190834-T-469'],
    ['20190834', '20190834', '20190834'],
    ['38664. 2-2020', '38664.2-2020', '38664.2—2020'],
  ])('writes %s in both styles', (written, canonical, typographic) => {
    const number = parseNumber(written, numbering);
    expect(number && formatNumber(number, 'canonical', numbering)).toBe(canonical);
    expect(number && formatNumber(number, 'typographic', numbering)).toBe(typographic);
  });

  test('is undone by parseNumber', () => {
    fc.assert(
      fc.property(anyNumber, style, (number, as) => {
        expect(parseNumber(formatNumber(number, as, numbering), numbering)).toEqual(number);
      }),
      { numRuns: 500 },
    );
  });

  test('is undone by parseNumber however it is retyped', () => {
    fc.assert(
      fc.property(anyNumber, style, choices, (number, as, picks) => {
        const text = retypeText(formatNumber(number, as, numbering), picks);
        expect(parseNumber(text, numbering)).toEqual(number);
      }),
      { numRuns: 500 },
    );
  });

  test('is undone by parseNumber without slash, space or dash', () => {
    const loose = standardNumber.filter((number) => !/^[TQ]\//.test(number.prefix ?? ''));
    const joint = fc.constantFrom('', ' ', '-', '_');
    fc.assert(
      fc.property(loose, joint, fc.constantFrom(' ', '_'), (number, slash, dash) => {
        const text = formatNumber(number, 'canonical', numbering);
        const retyped = text.replace('/', slash).replace('-', dash);
        expect(parseNumber(retyped, numbering)).toEqual(number);
      }),
    );
  });

  test('writes a number whose prefix the scheme does not know', () => {
    const number = { kind: 'standard', prefix: 'XX/T', mandate: null, serial: '1' } as const;
    expect(formatNumber(number, 'canonical', numbering)).toBe('XX/T 1');
  });
});

describe('formatReference', () => {
  test('is undone by parseReference however it is retyped', () => {
    fc.assert(
      fc.property(reference, style, choices, (value, as, picks) => {
        const text = formatReference(value, as, numbering);
        expect(parseReference(text, numbering)).toEqual(value);
        expect(parseReference(retypeText(text, picks), numbering)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('prints full-width marks in the typographic style', () => {
    const printed = (text: string): string | null => {
      const value = parseReference(text, numbering);
      return value && formatReference(value, 'typographic', numbering);
    };
    expect(printed('GB/T 21063(所有部分)')).toBe('GB/T 21063（所有部分）');
    expect(printed('GB/T 21063.1~.4-2007')).toBe('GB/T 21063.1～.4—2007');
  });
});
