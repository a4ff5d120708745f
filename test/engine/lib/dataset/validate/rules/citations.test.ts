import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'a clause by which a standard cites itself',
    changes: [['citations.json', '"cited": "s-t-1"', '"cited": "s-t-3"']],
    issues: [
      'citations.json:14:1 clauses.0 — s-t-3 引用了自身 — 改正引用方或被引用方；图中整行错位时校正对角线',
    ],
  },
  {
    name: 'a cell by which a standard cites itself',
    changes: [
      [
        'citations.json',
        '"printedColumn": "s-t-2", "column": "s-t-2"',
        '"printedColumn": "s-t-1", "column": "s-t-1"',
      ],
    ],
    issues: [
      'citations.json:9:1 s-t-1 — s-t-1 引用了自身 — 改正引用方或被引用方；图中整行错位时校正对角线',
    ],
  },
  {
    name: 'a cell not moved back with its diagonal',
    changes: [
      [
        'citations.json',
        '"printedColumn": "s-t-2", "column": "s-t-1"',
        '"printedColumn": "s-t-2", "column": "s-t-3"',
      ],
    ],
    issues: [
      'citations.json:11:54 s-t-2 column — 校正列与该行对角线不符：照录列应左移 1 格 — 改为 s-t-1',
    ],
  },
  {
    name: 'a cell written twice',
    changes: [
      [
        'citations.json',
        '{"row": "s-t-1", "printedColumn": "s-t-3", "column": "s-t-3"}',
        '{"row": "s-t-1", "printedColumn": "s-t-2", "column": "s-t-2"}',
      ],
    ],
    issues: [
      'citations.json:10:1 s-t-1 — 这一格写了两次 — 按行、再按列排列，每格一次；或运行 npm run validate -- --fix',
    ],
  },
  {
    name: 'cells out of order',
    changes: [
      [
        'citations.json',
        '{"row": "s-t-1", "printedColumn": "s-t-2", "column": "s-t-2"},\n{"row": "s-t-1", "printedColumn": "s-t-3", "column": "s-t-3"}',
        '{"row": "s-t-1", "printedColumn": "s-t-3", "column": "s-t-3"},\n{"row": "s-t-1", "printedColumn": "s-t-2", "column": "s-t-2"}',
      ],
    ],
    issues: [
      'citations.json:10:1 s-t-1 — 格的次序不对 — 按行、再按列排列，每格一次；或运行 npm run validate -- --fix',
    ],
  },
];

describe('checkCitations', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
