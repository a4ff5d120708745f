import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/lib/numbering/format-number.ts';
import { parseNumber, parseReference } from '../../../../src/lib/numbering/parse-number.ts';
import { formatReference } from './format-reference.ts';
import { numbering } from './numbering.ts';
import { readForms, readLines } from './read-fixture.ts';

const canonical = (text: string): string | null => {
  const number = parseNumber(text, numbering);
  return number === null ? null : formatNumber(number, 'canonical', numbering);
};

describe('parseNumber', () => {
  for (const name of ['national', 'plans', 'platform', 'families', 'bare', 'wrapped']) {
    test(`reads every form of ${name}.txt`, () => {
      const wrong = readForms(name).filter((form) => canonical(form.written) !== form.canonical);
      expect(wrong).toEqual([]);
    });
  }

  test('takes numbers apart', () => {
    expect(parseNumber('GBT 33780. 1—2017', numbering)).toEqual({
      kind: 'standard',
      prefix: 'GB/T',
      mandate: 'recommended',
      serial: '33780',
      part: 1,
      year: 2017,
    });
    expect(parseNumber('c0110', numbering)).toEqual({
      kind: 'standard',
      prefix: 'C',
      mandate: null,
      serial: '0110',
    });
    expect(parseNumber('33190', numbering)).toEqual({
      kind: 'standard',
      prefix: null,
      mandate: null,
      serial: '33190',
    });
    expect(parseNumber('计划号 20190834-t-469', numbering)).toEqual({
      kind: 'plan',
      year: 2019,
      serial: '0834',
      nature: 'T',
      department: '469',
    });
  });

  test('reads no runs of parts', () => {
    expect(readForms('references').filter((form) => canonical(form.written) !== null)).toEqual([]);
  });
});

describe('parseReference', () => {
  test('reads every form of references.txt', () => {
    const wrong = readForms('references').filter((form) => {
      const reference = parseReference(form.written, numbering);
      return (
        reference === null ||
        reference.kind === 'single' ||
        formatReference(reference, 'canonical', numbering) !== form.canonical
      );
    });
    expect(wrong).toEqual([]);
  });

  test('takes references apart', () => {
    const number = { kind: 'standard', prefix: 'GB/T', mandate: 'recommended', serial: '21063' };
    expect(parseReference('GB/T 21063（所有部分）', numbering)).toEqual({
      kind: 'allParts',
      number,
    });
    expect(parseReference('GB/T 21063.1～.4—2007', numbering)).toEqual({
      kind: 'partRange',
      number: { ...number, year: 2007 },
      from: 1,
      to: 4,
    });
  });

  test('rejects every line of rejected.txt', () => {
    const lines = ['', ...readLines('rejected')];
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.filter((line) => parseReference(line, numbering) !== null)).toEqual([]);
  });

  test('never throws and never returns an unusable value', () => {
    const pieces = [
      'GB/T',
      'C',
      '33190',
      '.1',
      '-2016',
      '~',
      '《',
      '》',
      '（',
      '）',
      '计划号',
      ' ',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const reference = parseReference(input, numbering);
        if (reference === null) return;
        const written = formatReference(reference, 'canonical', numbering);
        expect(written).not.toMatch(/NaN|undefined|null/);
        expect(parseReference(written, numbering)).toEqual(reference);
      }),
    );
  });

  test('reads hostile texts of 100 KB to the end', () => {
    const units = [
      '1',
      ' ',
      '(',
      '《',
      '》',
      '《》',
      'GB/T 1.1~',
      '计划号',
      '标准号:',
      '20190834-',
    ];
    const hostile = units.map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(hostile.map((text) => parseReference(text, numbering))).toEqual(units.map(() => null));
  });
});
