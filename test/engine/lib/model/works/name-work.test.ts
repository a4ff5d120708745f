import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropYear, nameWork } from '../../../../../src/lib/model/works/name-work.ts';
import { parseNumber } from '../../../../../src/lib/numbering/parse-number.ts';
import { slugNumber } from '../../../../../src/lib/numbering/slug-number.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const { numbering } = loadFixture('editions-dataset');
const read = (text: string) => nameWork(parseNumber(text, numbering), numbering);

describe('nameWork', () => {
  test.each([
    ['GB/T 35273-2020', 'gb-t-35273', 'GB/T 35273', 2020],
    ['GB/T 33780.1-2017', 'gb-t-33780-1', 'GB/T 33780.1', 2017],
    ['IEC 61850-7-4:2010', 'iec-61850-7-4', 'IEC 61850-7-4', 2010],
  ])('%s is an edition', (text, id, number, year) => {
    expect(read(text)).toEqual({ id, number, year });
  });

  test.each([
    ['a number without a year', 'GB/T 35273'],
    ['a number of a grammar without years', 'RFC 9110'],
    ['a number whose year tells nothing apart', 'C0101-2019'],
    ['a plan', '20230001-T-469'],
    ['an amendment', 'GB/T 35273-2020/XG1-2022'],
    ['a text', '</script>{x}-2020'],
  ])('%s is none: %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  test('the same of two numbers that differ in the year, of no others', () => {
    const serial = fc.integer({ min: 1, max: 99999 });
    const part = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
    const year = fc.integer({ min: 1980, max: 2050 });
    const write = ([s, p]: [number, number | undefined], y: number) =>
      `GB/T ${s}${p === undefined ? '' : `.${p}`}-${y}`;
    const undated = fc.tuple(serial, part);
    fc.assert(
      fc.property(undated, undated, year, year, (a, b, x, y) => {
        expect(read(write(a, x))?.id).toBe(read(write(a, y))?.id);
        const same = a[0] === b[0] && a[1] === b[1];
        expect(read(write(a, x))?.id === read(write(b, y))?.id).toBe(same);
      }),
    );
  });
});

describe('dropYear', () => {
  test.each([
    ['gb-t-9-2018', 'gb-t-9'],
    ['gb-t-9', null],
    ['gb-t-9-1', null],
    ['20230001-t-469', null],
    ['2018', null],
    ['gb-t-9-1066', null],
    ['gb-t-9-20.5', null],
    ['gb-t-9-', null],
    ['', null],
  ])('%s', (id, work) => {
    expect(dropYear(id, numbering)).toBe(work);
  });

  test('the id of an edition without its year is the id of its work', () => {
    for (const text of ['GB/T 35273-2020', 'GB/T 1.1-1999', 'IEC 61850-7-4:2010']) {
      const number = parseNumber(text, numbering);
      expect(number).not.toBeNull();
      expect(number && dropYear(slugNumber(number, numbering), numbering)).toBe(read(text)?.id);
    }
  });
});
