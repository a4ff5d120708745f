import { expect, test } from 'vitest';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import type { StandardRecord } from '../../../../../src/lib/dataset/types.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

/** What is found after one standard of the fixture was classified otherwise. */
function findWith(change: Partial<StandardRecord>): string[] {
  const dataset = structuredClone(loadFixture('classified-dataset'));
  for (const { subcategories = [], ...category } of dataset.categories.categories) {
    delete category.expectedCount;
    for (const sub of subcategories) delete sub.expectedCount;
  }
  dataset.standards.standards.push({ id: 'x', title: '甲', ...change });
  return findRuleViolations(dataset)
    .filter(({ file }) => file === 'standards')
    .map(({ path, problem, advice, severity = 'error' }) =>
      [severity, path.slice(2).join(' '), problem, readAdvice({ advice })].join(' — '),
    );
}

test.each<[string, Partial<StandardRecord>, string[]]>([
  ['a category at any level', { categories: ['line', 'thermal/turbine/blade'] }, []],
  [
    'an unknown path, with the nearest',
    { categories: ['thermal/turbine/blades'] },
    [
      'error — categories 0 — 未知的分类 "thermal/turbine/blades" — 您是不是要写 thermal/turbine/blade？已有的值见 categories.json',
    ],
  ],
  [
    'both ways of writing',
    { categories: ['line'], category: 'hydro', subcategory: 'general' },
    [
      'error — categories — 分类既写在 categories，又写在 category 与 subcategory — 删去 category 与 subcategory；仍属于该分类的，在 categories 中添上 "hydro/general"',
    ],
  ],
  [
    'both ways of writing the same',
    { categories: ['line'], category: 'line' },
    [
      'error — categories — 分类既写在 categories，又写在 category 与 subcategory — 删去 category 与 subcategory',
    ],
  ],
  [
    'a category twice',
    { categories: ['line', 'line'] },
    ['error — categories 1 — 分类 line 重复 — 删去重复的一个'],
  ],
  [
    'a category beside one below it',
    { categories: ['hydro', 'hydro/general'] },
    [
      'hint — categories 0 — 分类 hydro 与其下的 hydro/general 并列 — 属于下级分类即属于上级分类：删去上级',
    ],
  ],
])('finds what is wrong with %s', (_, change, expected) => {
  expect(findWith(change)).toEqual(expected);
});

test('a count of any level is held against what there is', () => {
  const dataset = structuredClone(loadFixture('classified-dataset'));
  const blade = dataset.categories.categories[0]?.subcategories?.[1]?.subcategories?.[0];
  Object.assign(blade ?? {}, { expectedCount: 9 });
  expect(findRuleViolations(dataset).map(({ problem, path }) => [problem, path])).toEqual([
    [
      `${blade?.name}应有 9 项标准，实有 2 项`,
      ['categories', 0, 'subcategories', 1, 'subcategories', 0, 'expectedCount'],
    ],
  ]);
});
