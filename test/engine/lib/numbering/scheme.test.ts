import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../../src/lib/numbering/find-numbers.ts';
import { formatNumber } from '../../../../src/lib/numbering/format-number.ts';
import { parseNumber } from '../../../../src/lib/numbering/parse-number.ts';
import { type NumberingFile, numberingFile } from '../../../../src/lib/numbering/scheme.ts';
import { slugNumber } from '../../../../src/lib/numbering/slug-number.ts';
import { numbering } from './numbering.ts';

const own: NumberingFile = numberingFile.parse({
  ...numbering,
  prefixes: [
    {
      prefix: 'HZJG',
      name: '某市政务标准',
      mandate: null,
      serial: { minDigits: 3, maxDigits: 3, leadingZeros: true },
      space: 'never',
      qualifiers: ['某市'],
    },
  ],
  allParts: ['全部'],
  rangeWords: [],
});

describe('numberingFile', () => {
  test('gives every prefix once', () => {
    const prefixes = numbering.prefixes.map((entry) => entry.prefix);
    expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  });

  test('leaves a department without a confirmed name null', () => {
    const department = numbering.plan?.departments.find((entry) => entry.code === '339');
    expect(department?.name).toBeNull();
  });

  test.each([
    ['an unknown field', { ...numbering, extra: 1 }],
    [
      'a prefix of other characters',
      { ...numbering, prefixes: [{ prefix: '国标', name: 'x', mandate: null }] },
    ],
    [
      'a code that is not described',
      { ...numbering, prefixes: [{ prefix: 'DB{code}', name: 'x', mandate: null }] },
    ],
    [
      'an unknown mandate',
      { ...numbering, prefixes: [{ prefix: 'GB', name: 'x', mandate: 'must' }] },
    ],
    [
      'a serial from 3 to 2 digits',
      { ...numbering, serial: { minDigits: 3, maxDigits: 2, leadingZeros: true } },
    ],
    ['no prefix at all', { ...numbering, prefixes: [] }],
    ['a mark that is none', { ...numbering, yearMarks: ['年'] }],
    ['an amendment without its serial', { ...numbering, amendments: [{ form: '/XG' }] }],
    ['an amendment that begins like a suffix', { ...numbering, amendments: [{ form: 'XG{n}' }] }],
    [
      'a tail from 3 to 2 digits',
      { ...numbering, serial: { tail: { minDigits: 3, maxDigits: 2 } } },
    ],
    ['short years without an end', { ...numbering, years: { shortFrom: 1950 } }],
    [
      'two codes in a prefix',
      {
        prefixes: [
          {
            prefix: 'A{code}/{code}',
            name: 'x',
            code: { name: 'x', characters: 'digits', lengths: [1] },
          },
        ],
      },
    ],
  ])('refuses %s', (_, file) => {
    expect(numberingFile.safeParse(file).success).toBe(false);
  });
});

test.each(['GB/T', 'NIST SP', 'ITU-T {code}', 'css-grid', '3GPP TS', 'DB{code}/T'])(
  '%s can be a prefix',
  (prefix) => {
    const code = { name: 'x', characters: 'letters', lengths: [1] };
    const row = { prefix, name: 'x', ...(prefix.includes('{') ? { code } : {}) };
    expect(numberingFile.safeParse({ prefixes: [row] }).success).toBe(true);
  },
);

test.each(['', '12', ' GB', 'GB/', 'GB//T', 'GB T ', '{code}', 'GB.T'])(
  '%j can be none',
  (prefix) => {
    const row = { prefix, name: 'x' };
    expect(numberingFile.safeParse({ prefixes: [row] }).success).toBe(false);
  },
);

describe('the series of another organisation', () => {
  test('needs nothing but its own table', () => {
    const number = parseNumber('某市hzjg 007.2—2024', own);
    expect(number).toEqual({
      kind: 'standard',
      prefix: 'HZJG',
      mandate: null,
      serial: '007',
      part: 2,
      year: 2024,
    });
    expect(number && formatNumber(number, 'canonical', own)).toBe('HZJG007.2-2024');
    expect(number && slugNumber(number, own)).toBe('hzjg007-2-2024');
  });

  test('knows no other series', () => {
    expect(parseNumber('GB/T 33190-2016', own)).toBeNull();
    expect(parseNumber('C0101', own)).toBeNull();
    expect(findNumbers('按照GB/T 33190-2016和HZJG007（全部）', own)).toMatchObject([
      { reference: { kind: 'allParts' }, start: 18, end: 29 },
    ]);
  });
});
