import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  matchesNumber,
  matchesReference,
} from '../../../../../src/lib/numbering/matching/match-number.ts';
import { parseNumber, parseReference } from '../../../../../src/lib/numbering/parse-number.ts';
import { planNumber, standardNumber } from '../arbitrary-number.ts';
import { numbering } from '../numbering.ts';

function matches(query: string, candidate: string): boolean | null {
  const reference = parseReference(query, numbering);
  const number = parseNumber(candidate, numbering);
  return reference && number && matchesReference(reference, number, numbering);
}

describe('matchesReference', () => {
  test.each([
    ['GB/T 33190-2016', 'GB/T 33190-2016'],
    ['gbt33190—2016', 'GB/T 33190-2016'],
    ['GB/T 33190', 'GB/T 33190-2016'],
    ['33190', 'GB/T 33190-2016'],
    ['33190-2016', 'GB/T 33190-2016'],
    ['GB/T 21063', 'GB/T 21063.1-2007'],
    ['21063', 'GB/T 21063.1-2007'],
    ['GB/T 21063-2007', 'GB/T 21063.1-2007'],
    ['GB/T 21063（所有部分）', 'GB/T 21063.6-2007'],
    ['GB/T 21063.1～.4', 'GB/T 21063.4-2007'],
    ['C0101', 'C 0101-2019'],
    ['C 0101-2019', 'C0101'],
    ['C 0101-2018', 'C 0101-2019'],
    ['0109.1', 'C0109.1'],
    ['ZWFW C 0109.1—2018', 'C0109.1'],
    ['20190834', '20190834-T-469'],
    ['20190834-T', '20190834-T-469'],
  ])('%s asks for %s', (query, candidate) => {
    expect(matches(query, candidate)).toBe(true);
  });

  test.each([
    ['GB/T 33190-2016', 'GB/T 33190'],
    ['GB/T 33190-2016', 'GB/T 33190-2018'],
    ['GB 33190', 'GB/T 33190-2016'],
    ['GB/T 33190', 'GB/T 33191-2016'],
    ['GB/T 3319', 'GB/T 33190-2016'],
    ['GB/T 21063.1', 'GB/T 21063-2007'],
    ['GB/T 21063.1', 'GB/T 21063.10-2007'],
    ['GB/T 21063.1～.4', 'GB/T 21063.6-2007'],
    ['GB/T 21063.1～.4', 'GB/T 21063'],
    ['C0109.1', 'C0109.2'],
    ['20190834-T-469', '20190834'],
    ['20190834-Q', '20190834-T-469'],
    ['2019', '20190834-T-469'],
    ['20190834', 'GB/T 2019.834'],
  ])('%s does not ask for %s', (query, candidate) => {
    expect(matches(query, candidate)).toBe(false);
  });
});

describe('matchesNumber', () => {
  test('holds between a number and itself, and for queries that leave something out', () => {
    fc.assert(
      fc.property(fc.oneof(standardNumber, planNumber), (number) => {
        expect(matchesNumber(number, number, numbering)).toBe(true);
        if (number.kind === 'plan') return;
        const { part: _, year: __, ...stem } = number;
        expect(matchesNumber(stem, number, numbering)).toBe(true);
        expect(matchesNumber({ ...stem, prefix: null }, number, numbering)).toBe(true);
      }),
    );
  });
});
