import { expect, it } from 'vitest';
import {
  listTree,
  parseProcessStat,
  parseResidentBytes,
} from '../../../bench/build/process-stat.ts';

const rest = '4194560 100 200 0 0 250 30 400 50 20 0 11 0 12345 1000000 2000 0';

it.each([
  ['node', `42 (node) S 7 42 42 0 -1 ${rest}`],
  ['a name with spaces and brackets', `42 (a) b (c)) S 7 42 42 0 -1 ${rest}`],
])('reads the line of %s', (_, line) => {
  expect(parseProcessStat(line)).toEqual({ parent: 7, ownTicks: 280, reapedTicks: 450 });
});

it('reads the memory held', () => {
  expect(parseResidentBytes('Name:\tnode\nVmRSS:\t   2048 kB\nThreads:\t11\n')).toBe(2 ** 21);
  expect(parseResidentBytes('Name:\tgone\nState:\tZ (zombie)\n')).toBe(0);
});

it('lists a process and all below it', () => {
  const stat = (parent: number) => ({ parent, ownTicks: 0, reapedTicks: 0 });
  const stats = new Map([
    [1, stat(0)],
    [10, stat(1)],
    [11, stat(10)],
    [12, stat(11)],
    [20, stat(1)],
  ]);
  expect(listTree(10, stats).sort()).toEqual([10, 11, 12]);
  expect(listTree(99, stats)).toEqual([]);
});
