import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'a number that is none',
    changes: [['standards.json', '"S/T 2-2020"', '"标准 2"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "标准 2" 不是标准号 — 按 numbering.json 的写法改正，或在其中补上新的前缀',
    ],
  },
  {
    name: 'a prefix the grammar does not know',
    changes: [['standards.json', '"S/T 2-2020"', '"GB/T 2-2020"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "GB/T 2-2020" 不是标准号 — 按 numbering.json 的写法改正，或在其中补上新的前缀',
    ],
  },
  {
    name: 'a plan number that is none',
    changes: [['standards.json', '"20240001-T-001"', '"2024-T-1"']],
    issues: [
      'standards.json:4:62 s-t-3 planNumber — "2024-T-1" 不是计划号 — 按 numbering.json 的写法改正，或在其中补上新的前缀',
    ],
  },
  {
    name: 'a plan number in the place of a number',
    changes: [['standards.json', '"S/T 2-2020"', '"20240002-T-001"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "20240002-T-001" 不是标准号 — 按 numbering.json 的写法改正，或在其中补上新的前缀',
    ],
  },
  {
    name: 'a number not in canonical form',
    changes: [['standards.json', '"S/T 2-2020"', '"s/t 2—2020"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "s/t 2—2020" 不是规范写法 — 改为 "S/T 2-2020"，原文写法放在 printed.number',
    ],
  },
  {
    name: 'no number at all',
    changes: [['standards.json', '"20240001-T-001"', 'null']],
    issues: ['standards.json:4:42 s-t-3 number — 标准号与计划号都没有 — 至少填写一个'],
  },
];

describe('checkNumbers', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
