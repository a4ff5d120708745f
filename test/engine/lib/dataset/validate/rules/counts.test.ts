import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'a category that counts otherwise',
    changes: [['categories.json', '"expectedCount": 2', '"expectedCount": 3']],
    issues: [
      'categories.json:2:146 c expectedCount — 甲类应有 3 项标准，实有 2 项 — 检查 standards.json 中各项的分类；来源确有变化时改正此数',
    ],
  },
  {
    name: 'a subcategory that counts otherwise',
    changes: [
      [
        'categories.json',
        '"甲二", "description": [], "expectedCount": 1',
        '"甲二", "description": [], "expectedCount": 0',
      ],
    ],
    issues: [
      'categories.json:5:64 c2 expectedCount — 甲二应有 0 项标准，实有 1 项 — 检查 standards.json 中各项的分类；来源确有变化时改正此数',
    ],
  },
  {
    name: 'a subsystem that counts otherwise',
    changes: [['subsystems.json', '"expectedCount": 1', '"expectedCount": 2']],
    issues: [
      'subsystems.json:2:196 x expectedCount — 重点应有 2 项标准，实有 1 项 — 检查 standards.json 中各项的分类；来源确有变化时改正此数',
    ],
  },
];

describe('checkCounts', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
