import { expect, test } from 'vitest';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createTitleSet } from '../title-set.ts';

/** A standard to be found: its number and title, and a number it got later. */
interface Entry {
  number: string;
  title: string;
  later?: string;
}

/** The titles found among some, best first. */
function findTitles(entries: readonly Entry[], query: string): string[] {
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  const [standard] = dataset.standards.standards;
  const [event] = dataset.events.events;
  if (!standard || !event) throw new Error('the minimal dataset has a standard and an event');
  dataset.standards.standards = entries.map(({ number, title }, i) => ({
    ...standard,
    id: `x-${i}`,
    number,
    title,
  }));
  dataset.events.events = entries.flatMap(({ later }, i): StatusEvent[] => [
    { ...event, record: `x-${i}` },
    ...(later ? [{ ...event, record: `x-${i}`, kind: 'replaced', number: later } as const] : []),
  ]);
  const { find } = createTitleSet(createModel(dataset, '2024-06-15'));
  return find(query, {}).rows.map(({ title }) => title);
}

const titled = (...titles: string[]) => titles.map((title, i) => ({ number: `X ${i + 1}`, title }));

test.each([
  [
    'what begins with the query comes first, however long',
    '档案',
    ['馆藏的档案', '档案管理的规范'],
    [1, 0],
  ],
  [
    'of two that begin with it, the shorter comes first',
    '档案',
    ['档案管理的规范', '档案管理'],
    [1, 0],
  ],
  ['of two that hold it, the shorter comes first', '档案', ['我们的档案管理', '我的档案'], [1, 0]],
  [
    'what holds it with its blanks comes first',
    '档案 管理',
    ['档案管理', '一种档案 管理规范'],
    [1, 0],
  ],
  [
    'words that stand early come first',
    '档案 规范',
    ['整理照片与档案的通用规范', '档案的规范'],
    [1, 0],
  ],
  ['a full reading hides initials', 'lan', ['留案内容', '蓝图'], [1]],
])('%s', (_, query, titles, order) => {
  expect(findTitles(titled(...titles), query)).toEqual(order.map((i) => titles[i]));
});

test('the newest edition comes first', () => {
  const editions = ['X 5-2010', 'X 5-2020', 'X 5-2015'].map((number) => ({
    number,
    title: number,
  }));
  expect(findTitles(editions, 'X 5')).toEqual(['X 5-2020', 'X 5-2015', 'X 5-2010']);
});

test('a number of its own comes before one a standard is also known by', () => {
  const entries = [
    { number: 'X 1-2010', title: '旧的', later: 'X 7-2020' },
    { number: 'X 7-2020', title: '新的' },
  ];
  expect(findTitles(entries, 'X 7-2020')).toEqual(['新的', '旧的']);
});
