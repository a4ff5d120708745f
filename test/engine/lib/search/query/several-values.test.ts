import { describe, expect, test } from 'vitest';
import { createShards } from '../../../../../src/lib/search/index/create-shards.ts';
import { parsePostings } from '../../../../../src/lib/search/index/postings.ts';
import { facetKey, shardOf } from '../../../../../src/lib/search/index/shard-keys.ts';
import { countValues } from '../../../../../src/lib/search/query/filters.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createTitleSet } from '../title-set.ts';

const model = createModel(loadFixture('classified-dataset'), '2024-06-15');
const { index, titles, findIds } = createTitleSet(model);

/** A facet by its name, with its place. */
function facetOf(name: string) {
  const place = index.facets.findIndex((facet) => facet.name === name);
  return { place, values: index.facets[place]?.values ?? [] };
}

describe('a standard with several values', () => {
  test('is found by each', () => {
    expect(findIds('', { 'field-discipline': '热能' }).sort()).toEqual(['one', 'three', 'two']);
    expect(findIds('', { 'field-discipline': '水力' }).sort()).toEqual(['five', 'one']);
    expect(findIds('', { 'field-discipline': '热能', category: 'line' })).toEqual(['three']);
    expect(findIds('叶片', { 'field-keyword': 'constructor' })).toEqual(['two']);
    expect(findIds('', { 'field-keyword': 'a,b' })).toEqual(['one']);
  });

  test('counts for each, in the index as in the model', () => {
    for (const name of ['category', 'field-discipline', 'field-keyword']) {
      const { place, values } = facetOf(name);
      const expected = values.map(([id]) => findIds('', { [name]: id }).length);
      expect(countValues(titles.rows, place, values.length)).toEqual(expected);
      expect(Math.min(...expected, 1)).toBe(name === 'category' ? 0 : 1);
    }
  });

  test('stands under each in an index spread over files', () => {
    const { place, values } = facetOf('category');
    const { blocks, shards } = createShards(index);
    const rows = blocks.flat();
    const idsOf = (category: string) => {
      const key = facetKey(
        place,
        values.findIndex(([id]) => id === category),
      );
      const [, postings = ''] = shards[shardOf(key, shards.length)]?.[key] ?? [];
      return parsePostings(postings).map((row) => rows[row]?.[0]);
    };
    expect(idsOf('thermal')).toContain('standards/three');
    expect(idsOf('line')).toContain('standards/three');
    expect(idsOf('hydro').sort()).toEqual(['standards/five', 'standards/one']);
  });
});

test('a single value is shipped as a number', () => {
  const { place } = facetOf('family');
  expect(index.rows.map(([, , , values]) => typeof values[place])).toEqual(
    index.rows.map(() => 'number'),
  );
});
