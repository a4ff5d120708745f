import { expect, test } from 'vitest';
import { listFacets, listValues } from '../../../../../src/lib/model/lists/list-facets.ts';
import { findPrefix, nameKind } from '../../../../../src/lib/model/numbers/find-prefix.ts';
import type { NumberingFile } from '../../../../../src/lib/numbering/scheme.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const code = { name: '代号', characters: 'digits' as const, lengths: [2, 4] };
const numbering: NumberingFile = {
  prefixes: [
    { prefix: 'AB', name: '甲' },
    { prefix: 'AB/T', name: '甲', fullName: '推荐性甲' },
    { prefix: 'DB{code}', name: '乙', code },
    { prefix: 'DB{code}/T', name: '丙', code },
    { prefix: 'T/{code}', name: '丁', code: { ...code, characters: 'letters' } },
  ],
};

test.each([
  ['AB', '甲'],
  ['AB/T', '推荐性甲'],
  ['DB11', '乙'],
  ['DB1101/T', '丙'],
  ['T/ABCD', '丁'],
])('%s stands for %s', (prefix, words) => {
  const entry = findPrefix(numbering, prefix);
  expect(entry && nameKind(entry)).toBe(words);
});

test.each(['AB/Z', 'DB', 'DB1', 'DB111/T', 'DBAB', 'T/11', 'constructor', ''])(
  '%j stands for nothing',
  (prefix) => expect(findPrefix(numbering, prefix)).toBeUndefined(),
);

test('standards are narrowed by what their prefix stands for; plans have none, and no year of publication', () => {
  const model = createModel(loadFixture('second-dataset'), '2024-06-15');
  const facet = listFacets(model).find(({ name }) => name === 'prefix');
  const year = listFacets(model).find(({ name }) => name === 'year');
  if (!facet || !year) throw new Error('no facet of prefixes or years');
  const values = listValues(facet, model.standards);
  expect(values.length).toBeGreaterThan(1);
  for (const [prefix, word] of values) {
    const entry = findPrefix(model.dataset.numbering, prefix);
    expect(word).toContain(`${prefix} `);
    expect(word).toContain(entry?.name);
  }
  const plans = model.standards.filter(({ record, number }) => number === record.planNumber);
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.flatMap((plan) => [...facet.read(plan), ...year.read(plan)])).toEqual([]);
});
