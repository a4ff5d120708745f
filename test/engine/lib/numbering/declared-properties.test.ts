import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../../../src/lib/numbering/compare-numbers.ts';
import { findNumbers } from '../../../../src/lib/numbering/find-numbers.ts';
import { formatNumber } from '../../../../src/lib/numbering/format-number.ts';
import { matchesNumber } from '../../../../src/lib/numbering/matching/match-number.ts';
import { parseNumber, parseReference } from '../../../../src/lib/numbering/parse-number.ts';
import { numberingFile } from '../../../../src/lib/numbering/scheme.ts';
import { slugNumber } from '../../../../src/lib/numbering/slug-number.ts';
import { declaredNumber, grammar } from './arbitrary-form.ts';
import { families } from './declared-forms.ts';
import { formatReference } from './format-reference.ts';
import { choices, retypeText } from './mutate-text.ts';

const style = fc.constantFrom('canonical' as const, 'typographic' as const);
const number = declaredNumber(families);

describe('numbers of declared families', () => {
  test('are read as they are written', () => {
    fc.assert(
      fc.property(number, style, (value, as) => {
        expect(parseNumber(formatNumber(value, as, families), families)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('are read however they are retyped', () => {
    fc.assert(
      fc.property(number, style, choices, (value, as, picks) => {
        const text = retypeText(formatNumber(value, as, families), picks);
        expect(parseNumber(text, families)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('are found between Chinese words', () => {
    fc.assert(
      fc.property(number, style, (value, as) => {
        const written = formatNumber(value, as, families);
        const [found, ...more] = findNumbers(`按照${written}，执行`, families);
        expect(more).toEqual([]);
        // GB is a unit too: without a year a serial that looks like one is left alone.
        if (found) expect(found.reference).toEqual({ kind: 'single', number: value });
        else expect([value.prefix, value.year]).toEqual(['GB', undefined]);
      }),
      { numRuns: 500 },
    );
  });

  test('have addresses of a–z, 0–9 and single hyphens', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(slugNumber(value, families)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test('are asked for by themselves and by what leaves something out', () => {
    fc.assert(
      fc.property(number, (value) => {
        const { amendment: _, year: __, suffix: ___, subparts: ____, ...rest } = value;
        const { part: _____, ...stem } = rest;
        for (const query of [value, rest, stem]) {
          expect(matchesNumber(query, value, families)).toBe(true);
        }
      }),
    );
  });

  test('sort in a total order in which only equal ones are equal', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const { mandate: _, ...first } = a;
        const { mandate: __, ...second } = b;
        if (compareNumbers(a, b) === 0) expect(first).toEqual(second);
        expect(Math.sign(compareNumbers(a, b)) + Math.sign(compareNumbers(b, a))).toBe(0);
        const sorted = [a, b, c].sort(compareNumbers);
        expect([c, b, a].sort(compareNumbers)).toEqual(sorted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any grammar that can be declared', () => {
  const pair = grammar.chain((file) => fc.tuple(fc.constant(file), declaredNumber(file), style));

  test('reads what it writes', () => {
    fc.assert(
      fc.property(pair, ([file, value, as]) => {
        expect(numberingFile.safeParse(file).success).toBe(true);
        expect(parseNumber(formatNumber(value, as, file), file)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, and reads nothing that it does not read again', () => {
    const pieces = [
      'AB/C-d',
      'AB',
      '12',
      '345',
      '-',
      '/',
      '.',
      ':',
      '2016',
      'A',
      '/XG1',
      '+A2',
      '第',
      '号修改单',
      ' ',
      '～',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...pieces), { maxLength: 12 })
        .map((list) => `AB/C-d ${list.join('')}`),
    );
    fc.assert(
      fc.property(grammar, text, (file, input) => {
        const reference = parseReference(input, file);
        const written = reference && formatReference(reference, 'canonical', file);
        expect(written ?? '').not.toMatch(/NaN|undefined|null/);
        if (written) expect(parseReference(written, file)).toEqual(reference);
        for (const { start, end, reference: found } of findNumbers(input, file)) {
          expect(parseReference(input.slice(start, end), file)).toEqual(found);
        }
      }),
      { numRuns: 500 },
    );
  });
});
