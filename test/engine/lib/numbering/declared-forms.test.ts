import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../../../src/lib/numbering/compare-numbers.ts';
import { findNumbers } from '../../../../src/lib/numbering/find-numbers.ts';
import { formatNumber } from '../../../../src/lib/numbering/format-number.ts';
import { matchesReference } from '../../../../src/lib/numbering/matching/match-number.ts';
import { parseNumber, parseReference } from '../../../../src/lib/numbering/parse-number.ts';
import { numberingFile } from '../../../../src/lib/numbering/scheme.ts';
import { slugNumber } from '../../../../src/lib/numbering/slug-number.ts';
import { declaredNumbers, families, readDeclared } from './declared-forms.ts';
import { formatReference } from './format-reference.ts';
import { readSentence } from './read-sentence.ts';

const find = (text: string) =>
  findNumbers(text, families).map(({ reference, start, end }) => ({
    start,
    end,
    canonical: formatReference(reference, 'canonical', families),
  }));

describe('numbers.json', () => {
  test.each(declaredNumbers)('takes $canonical apart', ({ canonical, also, number }) => {
    expect([canonical, ...also].map((text) => parseNumber(text, families))).toEqual(
      [canonical, ...also].map(() => number),
    );
  });

  test.each(declaredNumbers)('writes $canonical', ({ number, canonical, typographic, slug }) => {
    expect({
      canonical: formatNumber(number, 'canonical', families),
      typographic: formatNumber(number, 'typographic', families),
      slug: slugNumber(number, families),
    }).toEqual({ canonical, typographic, slug });
  });

  test('is in the order numbers sort', () => {
    const numbers = declaredNumbers.map(({ number }) => number);
    expect([...numbers].reverse().sort(compareNumbers)).toEqual(numbers);
  });

  test('gives every number an address of its own', () => {
    expect(new Set(declaredNumbers.map(({ slug }) => slug)).size).toBe(declaredNumbers.length);
  });

  test.each(declaredNumbers)('$canonical is found in prose', ({ canonical, typographic }) => {
    for (const text of [canonical, typographic]) {
      expect(find(`应符合${text}的要求，`)).toEqual([
        { start: 3, end: 3 + text.length, canonical },
      ]);
    }
  });
});

describe('prose.txt', () => {
  const sentences = readDeclared('prose').map(readSentence);

  test.each(sentences)('$text', ({ text, expected }) => {
    expect(find(text)).toEqual(expected);
  });

  test('holds the same when all sentences are joined', () => {
    const found = find(sentences.map(({ text }) => text).join('\n。'));
    const expected = sentences.flatMap((sentence) => sentence.expected);
    expect(found.map(({ canonical }) => canonical)).toEqual(
      expected.map(({ canonical }) => canonical),
    );
  });
});

test('near-misses.txt holds no number', () => {
  const lines = readDeclared('near-misses');
  expect(lines.filter((line) => parseReference(line, families) !== null)).toEqual([]);
  expect(lines.filter((line) => find(line).length > 0)).toEqual([]);
});

describe('matchesReference', () => {
  const matches = (query: string, candidate: string): boolean | null => {
    const [reference, number] = [parseReference(query, families), parseNumber(candidate, families)];
    return reference && number && matchesReference(reference, number, families);
  };

  test.each([
    ['IEC 61850', 'IEC 61850-7-4:2010'],
    ['IEC 61850-7', 'IEC 61850-7-4:2010'],
    ['IEC 61850-7-4', 'IEC 61850-7-4:2010'],
    ['EN 301549', 'EN 301 549'],
    ['RFC 0793', 'RFC 793'],
    ['GJB 9001', 'GJB 9001C-2017'],
    ['GB 4943.1-2011', 'GB 4943.1-2011/XG1-2015'],
    ['GB 4943.1-2011第1号修改单', 'GB 4943.1-2011/XG1-2015'],
  ])('%s asks for %s', (query, candidate) => {
    expect(matches(query, candidate)).toBe(true);
  });

  test.each([
    ['IEC 61850-7-4', 'IEC 61850-7:2010'],
    ['IEC 61850-7-4', 'IEC 61850-7-420'],
    ['NIST SP 800-53', 'NIST SP 800-5'],
    ['GJB 9001B', 'GJB 9001C-2017'],
    ['GB 4943.1-2011/XG1-2015', 'GB 4943.1-2011'],
    ['GB 4943.1-2011/XG2', 'GB 4943.1-2011/XG1-2015'],
    ['ISO 8601:2004/Amd 1', 'ISO 8601:2004/Cor 1:2006'],
  ])('%s does not ask for %s', (query, candidate) => {
    expect(matches(query, candidate)).toBe(false);
  });
});

test('one row with a prefix and a name is a grammar', () => {
  const file = numberingFile.parse({
    prefixes: [{ prefix: 'RFC', name: 'Request for Comments' }],
  });
  expect(parseNumber('rfc 9110', file)).toEqual({
    kind: 'standard',
    prefix: 'RFC',
    mandate: null,
    serial: '9110',
  });
  expect(findNumbers('见RFC 9110。', file)).toMatchObject([{ start: 1, end: 9 }]);
  expect(parseNumber('20190834-T-469', file)).toBeNull();
  expect(parseNumber('9110', file)).toBeNull();
});

test('a row speaks for itself where the file says otherwise', () => {
  const file = numberingFile.parse({
    prefixes: [
      { prefix: 'A', name: '甲' },
      { prefix: 'B', name: '乙', space: 'always', yearMarks: ['-'], partMarks: ['.'] },
    ],
    join: '/',
    yearMarks: [':'],
    partMarks: ['-'],
  });
  const rewrite = (text: string) => {
    const number = parseNumber(text, file);
    return number && formatNumber(number, 'canonical', file);
  };
  expect(['A 1-2:2020', 'B1.2-2020', 'A 1.2-2020'].map(rewrite)).toEqual([
    'A/1-2:2020',
    'B 1.2-2020',
    null,
  ]);
});
