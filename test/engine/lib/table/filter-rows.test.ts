import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countFacet,
  createRowFilter,
  foldRow,
  passesFilter,
} from '../../../../src/lib/table/filter-rows.ts';
import { formatRowValues, parseRowValues } from '../../../../src/lib/table/row-values.ts';
import type { TableFacet } from '../../../../src/lib/table/table-facets.ts';

const facets: TableFacet[] = [
  {
    name: 'status',
    word: '状态',
    values: [
      ['active', '现行'],
      ['planned', '在研'],
    ],
  },
  {
    name: 'year',
    word: '年份',
    values: [
      ['2020', '2020'],
      ['2017', '2017'],
    ],
  },
];
const rows = [
  { values: [[0], [1]], text: foldRow('GB/T 33780.1-2017 政务信息 现行') },
  { values: [[0], [0]], text: foldRow('GB/T 1.1-2020 标准化工作导则 现行') },
  { values: [[1], [0]], text: foldRow('20201234-T-469 政务数据 在研') },
];
const filter = (text: string, chosen: Record<string, string[]> = {}) =>
  createRowFilter({ text, chosen, sort: null, descending: false, columns: null }, facets);
const passing = (...given: Parameters<typeof filter>) =>
  rows.flatMap((row, i) => (passesFilter(row, filter(...given)) ? [i] : []));

const cases: [string, Record<string, string[]>, number[]][] = [
  ['', {}, [0, 1, 2]],
  ['ｇｂ/Ｔ３３７８０', {}, [0]],
  ['政务 在研', {}, [2]],
  ['', { status: ['active'] }, [0, 1]],
  ['', { status: ['active', 'planned'], year: ['2020'] }, [1, 2]],
  ['政务', { year: ['2017'] }, [0]],
  ['没有', {}, []],
];

test.each(cases)('%s with %o leaves rows %o', (text, chosen, expected) => {
  expect(passing(text, chosen)).toEqual(expected);
});

test('a facet counts what each of its values would leave, the other facets and the text applied', () => {
  const chosen = { status: ['active'], year: ['2020'] };
  expect(countFacet(rows, filter('', chosen), 0, 2)).toEqual([1, 1]);
  expect(countFacet(rows, filter('', chosen), 1, 2)).toEqual([1, 1]);
  expect(countFacet(rows, filter('政务', chosen), 0, 2)).toEqual([0, 1]);
});

test('a row with several values of a facet passes for each and counts for each, once for itself', () => {
  const several = [...rows, { values: [[0, 1], [1]], text: '' }];
  const left = (chosen: Record<string, string[]>) =>
    several.flatMap((row, i) => (passesFilter(row, filter('', chosen)) ? [i] : []));
  expect(left({ status: ['active'] })).toEqual([0, 1, 3]);
  expect(left({ status: ['planned'] })).toEqual([2, 3]);
  expect(left({ status: ['active', 'planned'], year: ['2017'] })).toEqual([0, 3]);
  expect(countFacet(several, filter('', { status: ['planned'] }), 0, 2)).toEqual([3, 2]);
});

test('a row without a value of a facet passes for none', () => {
  const row = { values: [[], [0]], text: '' };
  expect(passesFilter(row, filter('', { status: ['active', 'planned'] }))).toBe(false);
  expect(countFacet([row], filter(''), 0, 2)).toEqual([0, 0]);
});

test('the values of a row read back as they were written', () => {
  const values = fc.array(fc.uniqueArray(fc.nat(400)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(values, (given) => {
      expect(parseRowValues(formatRowValues(given))).toEqual(given);
    }),
  );
});
