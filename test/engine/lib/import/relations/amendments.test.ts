import { describe, expect, test } from 'vitest';
import { listChanges, listIssues, numbered, tryImport } from '../try-import.ts';

const heading = ['标准号', '标准名称', '更新标准', '被更新'];
const amended = ['GB/T 1-2019', '甲', '', ''];
const amends = { type: 'amends', from: 'gb-t-1-2019-xg1', to: 'gb-t-1-2019' };

describe.each([
  ['its own row', amended, ['GB/T 1-2019/XG1', '甲', 'GB/T 1—2019', '']],
  [
    'the row of the other',
    ['GB/T 1-2019', '甲', '', 'GB/T 1-2019/XG1'],
    ['GB/T 1-2019/XG1', '甲', '', ''],
  ],
  ['its title', amended, ['GB/T 1-2019', '甲 第1号修改单', 'GB/T 1-2019', '']],
])('an amendment that %s says updates another', (_, ...rows) => {
  test('amends it, and that is all', () => {
    const first = tryImport(numbered, [heading, ...rows]);
    expect(listIssues(first)).toEqual([]);
    expect(first.dataset.relations.relations).toEqual([expect.objectContaining(amends)]);
    const again = tryImport(first.dataset, [heading, ...rows]);
    expect(listChanges(first.dataset, again)).toEqual([]);
  });
});

test('what is said once more of the same two standards goes when the table is taken again', () => {
  const rows = [heading, amended, ['GB/T 1-2019/XG1', '甲', 'GB/T 1-2019', '']];
  const { dataset } = tryImport(numbered, rows);
  const { relations } = dataset.relations;
  const doubled = {
    ...dataset,
    relations: {
      relations: [...relations, { ...amends, type: 'updates' as const }],
    },
  };
  expect(tryImport(doubled, rows).dataset.relations.relations).toEqual(relations);
});

test('what updates another than the one it amends goes on updating that', () => {
  const { dataset } = tryImport(numbered, [
    heading,
    amended,
    ['GB/T 2-2019', '乙', 'GB/T 1-2019', ''],
    ['GB/T 1-2019/XG1', '甲', 'GB/T 2-2019', ''],
  ]);
  expect(dataset.relations.relations.map(({ type, to }) => `${type} ${to}`).sort()).toEqual([
    'amends gb-t-1-2019',
    'updates gb-t-1-2019',
    'updates gb-t-2-2019',
  ]);
});

describe('an amendment whose row says it replaces the standard it amends', () => {
  const replacing = ['标准号', '标准名称', '状态', '代替标准', '被代替'];
  const base = (by = '') => ['GB/T 5-2010', '甲', '现行', '', by];
  const amendment = (cell = '') => ['GB/T 5-2010/XG1-2015', '甲 第1号修改单', '现行', cell, ''];
  const amending = {
    type: 'amends',
    from: expect.stringContaining('xg1'),
    to: 'gb-t-5-2010',
  };

  test.each([
    ['in its own row', [base(), amendment('GB/T 5-2010')]],
    ['as one of a part', [base(), amendment('GB/T 5-2010（部分代替）')]],
    ['in the row of the other', [base('GB/T 5-2010/XG1-2015'), amendment()]],
  ])('amends it, and that is told: %s', (_, rows) => {
    const first = tryImport(numbered, [replacing, ...rows]);
    expect(listIssues(first)).toEqual([]);
    expect(first.dataset.relations.relations).toEqual([expect.objectContaining(amending)]);
    expect(first.remarks.format(9).join('\n')).toMatch(/修改单.*只记修改：1 处\n {2}第 \d 行/);
    const again = tryImport(first.dataset, [replacing, ...rows]);
    expect(listChanges(first.dataset, again)).toEqual([]);
  });

  test('goes on replacing another', () => {
    const rows = [replacing, base(), amendment('GB/T 5-2010、GB/T 6-2010')];
    const { relations } = tryImport(numbered, rows).dataset.relations;
    expect(relations.map(({ type }) => type).sort()).toEqual(['amends', 'replaces']);
  });
});
