import { describe, expect, test } from 'vitest';
import { readForms } from '../../engine/lib/numbering/read-fixture.ts';
import { find, findIds, model } from './published-titles.ts';

/** Every number a record is known by. */
const known = model.standards.flatMap(({ id, record, events }) => {
  const numbers = [
    record.number,
    record.planNumber,
    record.corrected?.number,
    ...(record.otherNumbers ?? []).map(({ number }) => number),
    ...events.map(({ number }) => number),
  ];
  return [...new Set(numbers.filter((number) => typeof number === 'string'))].map((number) => {
    return { id, number };
  });
});

/** The ways one number is typed, after the forms seen in the wild. */
function retype(number: string): string[] {
  const loose = number.replace(/\//, '');
  return [
    number,
    number.toLowerCase(),
    number.replace(/-/g, '—'),
    number.replace(/-/g, '－'),
    number.replace('/', '∕'),
    number.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    number.replace(/ /g, ''),
    loose,
    loose.replace(/ /g, ''),
    number.replace('/', '-'),
    number.replace('/', ' '),
    number.replace('.', '. '),
    `《名称》（${number.replace(/-/g, '—')}）`,
    `  ${number}　`,
  ];
}

describe('a number', () => {
  test('finds its record first in every form, however the record came by it', () => {
    const wrong = known.flatMap(({ id, number }) =>
      retype(number)
        .filter((form) => findIds(form)[0] !== id)
        .map((form) => `${form} → ${findIds(form)[0]}, not ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('finds its record first in every form of the fixtures', () => {
    const byNumber = new Map(known.map(({ id, number }) => [number, id]));
    const forms = ['national', 'plans', 'platform'].flatMap(readForms);
    const tried = forms.filter(({ canonical }) => byNumber.has(canonical));
    expect(tried.length).toBeGreaterThan(500);
    const wrong = tried.filter(
      ({ written, canonical }) => findIds(written)[0] !== byNumber.get(canonical),
    );
    expect(wrong).toEqual([]);
  });

  test('without prefix or year finds it first too', () => {
    const wrong = known.filter(({ id, number }) => {
      const bare = /(\d{4,5}(?:\.\d+)?)(?:-\d{4})?$/.exec(number)?.[1];
      if (!bare || /^\d{8}/.test(number)) return false;
      const first = model.standards.find((standard) => standard.id === findIds(bare)[0]);
      const numbers = known.filter((each) => each.id === first?.id).map((each) => each.number);
      return first?.id !== id && !numbers.some((each) => each.includes(bare));
    });
    expect(wrong).toEqual([]);
  });
});

describe('a series', () => {
  const series = ['20132199-t-339', 'gb-t-33780-6-2017'];

  test.each(['33780', 'GB/T 33780', 'gbt33780', 'GB/T 33780（所有部分）'])(
    '%s lists all parts in order, the one that was a plan among them',
    (query) => {
      expect(findIds(query)).toEqual([
        'gb-t-33780-1-2017',
        'gb-t-33780-2-2017',
        'gb-t-33780-3-2017',
        ...series,
      ]);
    },
  );

  test('GB/T 21063.1～.4 lists those parts only', () => {
    expect(findIds('GB/T 21063.1～.4')).toEqual(
      [1, 2, 3, 4].map((part) => `gb-t-21063-${part}-2007`),
    );
  });

  test('C0109 lists both parts', () => {
    expect(findIds('C0109')).toEqual(['c0109-1', 'c0109-2']);
  });
});

describe('an unfinished number', () => {
  test.each([
    ['gbt3378', 'gb-t-33780-1-2017'],
    ['GB/Z', 'gb-z-19669-2005'],
    ['C011', 'c0110'],
    ['20190', '20190834-t-469'],
    ['GB/T 33780.', 'gb-t-33780-1-2017'],
  ])('%s', (query, id) => {
    expect(findIds(query)[0]).toBe(id);
  });

  test('2016 finds what has that year', () => {
    expect(
      find('2016').rows.every(({ numbers }) => numbers.some(({ text }) => text.includes('2016'))),
    ).toBe(true);
  });

  test('a clause number is no number', () => {
    expect(findIds('6.2.1')).toEqual([]);
  });
});
