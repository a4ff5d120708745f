import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../../src/lib/numbering/find-numbers.ts';
import { parseReference } from '../../../../src/lib/numbering/parse-number.ts';
import { reference, standardNumber } from './arbitrary-number.ts';
import { formatReference } from './format-reference.ts';
import { numbering } from './numbering.ts';
import { readForms, readLines } from './read-fixture.ts';
import { type Expected, readSentence } from './read-sentence.ts';

function find(text: string): Expected[] {
  return findNumbers(text, numbering).map((found) => ({
    start: found.start,
    end: found.end,
    canonical: formatReference(found.reference, 'canonical', numbering),
  }));
}

const sentences = readLines('running-text').map(readSentence);

describe('findNumbers', () => {
  test('finds what is marked in running-text.txt, where it is marked, and nothing else', () => {
    const found = sentences.map(({ text }) => ({ text, expected: find(text) }));
    expect(found).toEqual(sentences);
  });

  test('finds the same in all sentences joined', () => {
    const text = sentences.map((sentence) => sentence.text).join('\n。');
    const numbers = sentences.flatMap((sentence) => sentence.expected);
    expect(find(text).map((found) => found.canonical)).toEqual(numbers.map((n) => n.canonical));
  });

  test('cuts out texts that parseReference reads alike', () => {
    for (const { text } of sentences) {
      for (const found of findNumbers(text, numbering)) {
        expect(parseReference(text.slice(found.start, found.end), numbering)).toEqual(
          found.reference,
        );
      }
    }
  });

  test('finds every dated canonical form of the fixtures inside a sentence', () => {
    const names = ['national', 'platform', 'families', 'references', 'plans'];
    const forms = names
      .flatMap((name) => readForms(name).map((form) => form.canonical))
      .filter((canonical) => /^[A-Z]/.test(canonical) || /-\d{3}$/.test(canonical));
    const missed = forms.filter((form) => {
      const [found, ...more] = find(`应符合${form}的要求，`);
      return found?.canonical !== form || found.start !== 3 || more.length > 0;
    });
    expect(forms.length).toBeGreaterThan(600);
    expect(missed).toEqual([]);
  });

  test('finds any reference with a prefix and year between Chinese words', () => {
    const dated = reference.filter(
      (value) =>
        value.number.kind === 'standard' &&
        value.number.prefix !== null &&
        value.number.year !== undefined,
    );
    fc.assert(
      fc.property(
        dated,
        fc.constantFrom('canonical' as const, 'typographic' as const),
        (value, style) => {
          const written = formatReference(value, style, numbering);
          const found = findNumbers(`按照${written}执行`, numbering);
          expect(found).toEqual([{ reference: value, start: 2, end: 2 + written.length }]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('keeps its offsets in any text: ordered, apart, and over what was found', () => {
    const piece = fc.oneof(
      standardNumber.map((number) =>
        formatReference({ kind: 'single', number }, 'typographic', numbering),
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '，',
        '～',
        '.4',
        '（所有部分）',
        '\u200B',
        '\u3000',
        '𠮷',
        '计划号',
        '20190834-T-469',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, reference: value } of findNumbers(text, numbering)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(parseReference(text.slice(start, end), numbering)).toEqual(value);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test('reads hostile texts of 100 KB to the end', () => {
    const units = [
      '1',
      'C',
      ' ',
      '-',
      'GB/T ',
      'GB/T 1.',
      'T/ABCDEFGHIJK',
      'DB11/',
      '2019083',
      '计划号',
    ];
    const hostile = units.map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)));
    const counts = hostile.map(
      (text) => findNumbers(`${text}，GB/T 33190-2016。`, numbering).length,
    );
    expect(counts.filter((count) => count < 1)).toEqual([]);
  });
});
