import { expect, test } from 'vitest';
import { nameWorkOf, readNumber } from '../../../../../src/lib/model/numbers/read-number.ts';
import { parseNumber } from '../../../../../src/lib/numbering/parse-number.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const { numbering } = loadFixture('editions-dataset');

test.each([
  'GB/T 35273-2020',
  '20230001-T-469',
  'IEC 61850-7-4:2010',
  '</script>{x}-2020',
  '__proto__',
])('a number is read as it is parsed, and once: %s', (text) => {
  expect(readNumber(text, numbering)).toEqual(parseNumber(text, numbering));
  expect(readNumber(text, numbering)).toBe(readNumber(text, numbering));
});

test.each([null, undefined, ''])('there is none in %s', (text) => {
  expect(readNumber(text, numbering)).toBeNull();
  expect(nameWorkOf({ number: text }, numbering)).toBeNull();
});

test('by the grammar that is asked for, whichever read it before', () => {
  expect(readNumber('GB/T 1-2020', numbering)).not.toBeNull();
  expect(readNumber('GB/T 1-2020', { prefixes: [] })).toBeNull();
  expect(readNumber('GB/T 1-2020', numbering)).not.toBeNull();
});

test('a record is read anew when its number is another', () => {
  const record = { id: 'x', title: 'x', number: 'GB/T 1-2020' };
  expect(nameWorkOf(record, numbering)?.id).toBe('gb-t-1');
  record.number = 'GB/T 2-2020';
  expect(nameWorkOf(record, numbering)?.id).toBe('gb-t-2');
  expect(nameWorkOf(record, { prefixes: [] })).toBeNull();
});
