import { expect, test } from 'vitest';
import { fields } from '../../../../../src/lib/concepts/fields/concept.ts';
import type { DeclaredField, FieldValue } from '../../../../../src/lib/concepts/fields/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFacts } from '../../../../../src/lib/model/list-facts.ts';
import { listColumns } from '../../../../../src/lib/model/lists/list-columns.ts';
import { listFacets } from '../../../../../src/lib/model/lists/list-facets.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listOrderings } from '../../../../../src/lib/site/list-orderings.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const declared: DeclaredField[] = [
  { key: 'discipline', label: '专业', type: 'text', table: true, filter: true },
  { key: 'price', label: '价格', type: 'number', table: true },
  { key: 'keywords', label: '关键词', type: 'list' },
  { key: 'notice', label: '公告', type: 'link' },
  { key: 'due', label: '复审日期', type: 'date' },
];

/** The smallest dataset with the declared fields, its standards having these values. */
function withValues(...values: Record<string, FieldValue>[]): Dataset {
  const dataset = structuredClone(loadFixture('core-dataset'));
  dataset.site.fields = declared;
  dataset.standards.standards.forEach((record, i) => {
    const own = values[i];
    if (own) record.fields = own;
  });
  return dataset;
}

const modelOf = (dataset: Dataset) => createModel(dataset, '2024-06-15');

function factsOf(dataset: Dataset): string[] {
  const model = modelOf(dataset);
  return model.standards.flatMap((standard) =>
    listFacts(model, standard)
      .filter(({ id }) => id.startsWith('field-'))
      .map((fact) => `${fact.name}: ${formatFact(fact)}`),
  );
}

test('a declared field is a line of the facts, in the order of the declarations', () => {
  const dataset = withValues({
    due: '2027-03',
    keywords: ['甲', '乙'],
    price: 12.5,
    discipline: '发电',
    notice: 'https://example.org/a?b=1',
  });
  expect(findRuleViolations(dataset)).toEqual([]);
  expect(factsOf(dataset)).toEqual([
    '专业: 发电',
    '价格: 12.5',
    '关键词: 甲、乙',
    '公告: example.org/a?b=1（站外，需联网）',
    '复审日期: 2027-03',
  ]);
  expect(fields.outside?.(dataset)).toEqual(['https://example.org/a?b=1']);
});

test('columns and facets are those that ask for it, each list in its order having an address', () => {
  const dataset = withValues({ discipline: '发电', price: 3 }, { discipline: '输电', price: 20 });
  const model = modelOf(dataset);
  const columns = listColumns(model, model.standards).filter(({ key }) => key.startsWith('field-'));
  expect(columns.map(({ key, word }) => [key, word])).toEqual([
    ['field-discipline', '专业'],
    ['field-price', '价格'],
  ]);
  expect(columns[1]?.rank && model.standards.map(columns[1].rank)).toEqual([3, 20]);
  expect(listOrderings(dataset).map(({ address }) => address)).toEqual(
    expect.arrayContaining(['standards-by-field-discipline.html', 'standards-by-field-price.html']),
  );
  const facets = listFacets(model).filter(({ name }) => name.startsWith('field-'));
  expect(facets.map(({ name, read }) => [name, model.standards.map(read)])).toEqual([
    ['field-discipline', [[['发电', '发电']], [['输电', '输电']]]],
  ]);
});

test('every item of a list is a value of its facet, once, in the order they are looked up in', () => {
  const dataset = withValues({ keywords: ['b,c', 'a', 'b,c'] }, { keywords: ['constructor', 'a'] });
  for (const field of dataset.site.fields ?? []) field.filter = field.key === 'keywords';
  const model = modelOf(dataset);
  const facet = listFacets(model).find(({ name }) => name === 'field-keywords');
  const ids = (values: readonly (readonly [string, string])[] = []) => values.map(([id]) => id);
  expect(model.standards.map((standard) => ids(facet?.read(standard)))).toEqual([
    ['b,c', 'a'],
    ['constructor', 'a'],
  ]);
  expect(ids(facet?.values)).toEqual(['a', 'b,c', 'constructor']);
});

test.each<[Record<string, FieldValue>, string]>([
  [{ disciplin: '发电' }, '未声明的字段 "disciplin"'],
  [{ price: '十二' }, '“价格”的值 "十二" 不是数'],
  [{ discipline: ['发电'] }, '“专业”的值 ["发电"] 不是一行文字'],
  [{ keywords: '甲' }, '“关键词”的值 "甲" 不是若干行文字'],
  [{ notice: 'javascript:alert(1)' }, '“公告”的值 "javascript:alert(1)" 不是以 http'],
  [{ due: '2027-13' }, '“复审日期”的值 "2027-13" 不是日期'],
])('a value %j is reported', (values, problem) => {
  const found = findRuleViolations(withValues(values));
  expect(found.map((each) => each.problem)).toEqual([expect.stringContaining(problem)]);
  expect(found[0]?.path.slice(0, 3)).toEqual(['standards', 0, 'fields']);
});

test('a link cannot be a filter, and no key is declared twice', () => {
  const dataset = withValues();
  dataset.site.fields = [
    { key: 'a', label: '甲', type: 'link', filter: true },
    { key: 'a', label: '乙', type: 'text' },
  ];
  expect(findRuleViolations(dataset).map(({ problem }) => problem)).toEqual([
    '字段标识 "a" 重复',
    '类型为 link 的字段不能用于筛选',
  ]);
});

test('a dataset that declares none is without the concept', () => {
  expect(fields.isPresent(loadFixture('second-dataset'), [])).toBe(false);
});
