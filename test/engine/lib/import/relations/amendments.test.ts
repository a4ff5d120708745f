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
