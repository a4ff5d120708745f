import { expect, test } from 'vitest';
import {
  formatTableState,
  parseTableState,
  type TableState,
  toggleValue,
} from '../../../../src/lib/table/table-state.ts';

const parameters = { text: 'text', sort: 'sort', columns: 'columns' };

const terms = {
  facets: [
    { name: 'status', values: [['active', '现行'] as const, ['planned', '在研'] as const] },
    {
      name: 'focus',
      values: [['internet+', '互联网+政务'] as const, ['none', '（无）'] as const],
    },
  ],
  columns: ['number', 'title', 'year'],
  parameters,
};

const first: TableState = { text: '', chosen: {}, sort: null, descending: false, columns: null };

const states: [string, TableState][] = [
  ['', first],
  ['?text=GB%2FT+1', { ...first, text: 'GB/T 1' }],
  [
    '?status=active&status=planned&focus=internet%2B',
    { ...first, chosen: { status: ['active', 'planned'], focus: ['internet+'] } },
  ],
  ['?sort=-year', { ...first, sort: 'year', descending: true }],
  ['?sort=title&columns=number%2Cyear', { ...first, sort: 'title', columns: ['number', 'year'] }],
];

test.each(states)('the address %s and its state say the same', (query, state) => {
  expect(parseTableState(query, terms)).toEqual(state);
  expect(formatTableState(state, parameters)).toBe(query);
});

test('what the table does not know is left out', () => {
  const query = '?status=gone&status=active&sort=size&columns=size,title&page=2';
  expect(parseTableState(query, terms)).toEqual({
    ...first,
    chosen: { status: ['active'] },
    columns: ['title'],
  });
});

test('an address of version 1.2 may name a value by its word', () => {
  const query = `?focus=${encodeURIComponent('互联网+政务')}&status=在研`;
  const [status, focus] = terms.facets;
  const renamed = {
    name: 'status',
    values: status?.values.map(([id]) => [id, '别的'] as const) ?? [],
  };
  const other = { ...terms, facets: focus ? [renamed, focus] : [] };
  expect(parseTableState(query, other).chosen).toEqual(parseTableState(query, terms).chosen);
  expect(parseTableState(query, terms).chosen).toEqual({
    status: ['planned'],
    focus: ['internet+'],
  });
});

test('a value is chosen and given up, and a facet without a choice is absent', () => {
  const one = toggleValue(first, 'status', 'active');
  const two = toggleValue(one, 'status', 'planned');
  expect(two.chosen).toEqual({ status: ['active', 'planned'] });
  expect(toggleValue(toggleValue(two, 'status', 'active'), 'status', 'planned')).toEqual(first);
});
