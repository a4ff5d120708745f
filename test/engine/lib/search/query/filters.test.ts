import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSearchFacets } from '../../../../../src/lib/search/index/describe-standards.ts';
import {
  countValues,
  filterRows,
  formatSearch,
  parseSearch,
} from '../../../../../src/lib/search/query/filters.ts';
import type { Filters } from '../../../../../src/lib/search/query/read-question.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { renameAll, renameId } from '../../../../renamed-dataset.ts';
import { index, model, titles } from '../fixture-titles.ts';

const { facets } = index;

describe('addresses of searches', () => {
  test('read back as they were written', () => {
    const filters = fc.record(
      Object.fromEntries(
        facets.map(({ name, values }) => [name, fc.constantFrom(...values.map(([id]) => id))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), filters, (query, chosen) => {
        const parsed = parseSearch(formatSearch(query, chosen as never, 'q'), facets, 'q');
        expect(parsed).toEqual({ query, filters: { ...chosen } });
      }),
    );
  });

  test('drop what is no filter', () => {
    expect(parseSearch('?q=a&status=nonsense&constructor=x&family=local', facets, 'q')).toEqual({
      query: 'a',
      filters: { family: 'local' },
    });
  });

  test('may name a value by its word, as those of version 1.2 do', () => {
    expect(parseSearch('?kind=标准&status=在研', facets, 'q').filters).toEqual({
      kind: 'standard',
      status: 'planned',
    });
    const focus = facets.find(({ name }) => name === 'focus');
    for (const [id, word] of focus?.values ?? []) {
      expect(parseSearch(`?focus=${encodeURIComponent(word)}`, facets, 'q').filters).toEqual({
        focus: id,
      });
    }
  });

  test('of version 1.2 are read whatever the site says instead', () => {
    const dataset = structuredClone(model.dataset);
    const labels = { 'kind.standard': '文件', 'kind.source': '标准', 'status.planned': '计划' };
    dataset.labels.labels = { ...dataset.labels.labels, ...labels };
    const facetsOf = listSearchFacets(createModel(dataset, model.asOf), ['source', 'standard']);
    const read = (search: string) => parseSearch(search, facetsOf, 'q').filters;
    expect(read('?kind=标准&status=在研')).toEqual({ kind: 'standard', status: 'planned' });
    expect(read('?kind=文件&status=计划')).toEqual({});
    expect(read('?kind=constructor&category=constructor')).toEqual({});
  });

  test('name a value by the id it had before it was renamed', () => {
    const renamed = createModel(renameAll(), model.asOf);
    const facetsOf = listSearchFacets(renamed, ['standard']);
    for (const name of ['family', 'category', 'subsystem', 'focus']) {
      const ids = facets.find((facet) => facet.name === name)?.values.map(([id]) => id) ?? [];
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const { filters } = parseSearch(`?${name}=${encodeURIComponent(id)}`, facetsOf, 'q');
        expect(filters).toEqual({ [name]: renameId(id) });
      }
    }
  });

  test('mean the value that has an id, though another had it before', () => {
    const values: [string, string][] = [
      ['a', 'A'],
      ['b', 'B'],
    ];
    const facet = { name: 'x', word: 'X', values, formerIds: [['a', 'b'] as const] };
    expect(parseSearch('?x=a', [facet], 'q').filters).toEqual({ x: 'a' });
  });

  test('of values never renamed need no former ids', () => {
    const dataset = structuredClone(model.dataset);
    const { site, categories, subsystems } = dataset;
    const records = [...site.families, ...categories.categories, ...subsystems.subsystems];
    for (const record of records) record.formerIds = [];
    const facetsOf = listSearchFacets(createModel(dataset, model.asOf), ['standard']);
    expect(facetsOf.filter((facet) => 'formerIds' in facet)).toEqual([]);
  });

  test('of nothing are empty', () => {
    expect(formatSearch('', {}, 'q')).toBe('');
  });
});

describe('facets', () => {
  test('count every standard as the model does', () => {
    const facet = facets.findIndex(({ name }) => name === 'status');
    const values = facets[facet]?.values ?? [];
    const counts = countValues(titles.rows, facet, values.length);
    const expected = values.map(
      ([id]) => model.standards.filter(({ status }) => status.status === id).length,
    );
    expect(counts).toEqual(expected);
  });

  test('narrow together', () => {
    const idsOf = (filters: Filters) =>
      filterRows(titles.rows, filters, facets).map(({ id }) => id);
    expect(idsOf({ family: 'local', status: 'planned' })).toEqual(['2024001-t-99', '2024002-t-99']);
    expect(idsOf({ family: 'archive', status: 'withdrawn' })).toEqual(['q-xx-002']);
    expect(idsOf({ family: 'sharing', category: 'general' })).toEqual([]);
  });
});
