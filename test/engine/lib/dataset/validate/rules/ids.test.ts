import { describe, expect, test } from 'vitest';
import { type Case, type Change, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'an id that is not that of the number',
    changes: [['standards.json', '"number": "S/T 2-2020"', '"number": "S/T 4-2020"']],
    issues: [
      'standards.json:3:8 s-t-2 id — 标识 "s-t-2" 不是由编号 "S/T 4-2020" 而来 — 改为 "s-t-4"；旧标识若已发布，在 formerIds 中列出',
    ],
  },
  {
    name: 'an id that is not that of the plan number where there is no other',
    changes: [['standards.json', ', "formerIds": ["20240001-t-001"]', '']],
    issues: [
      'standards.json:4:8 s-t-3 id — 标识 "s-t-3" 不是由编号 "20240001-T-001" 而来 — 改为 "20240001-t-001"；旧标识若已发布，在 formerIds 中列出',
    ],
  },
];

const allowed: [name: string, ...changes: Change[]][] = [
  [
    'that of the plan number, once there is a number',
    ['standards.json', '"number": null', '"number": "S/T 5-2024"'],
  ],
  [
    'another where an edition before has that of the number',
    ['standards.json', '"number": "S/T 2-2020"', '"number": "S/T 1-2020"'],
  ],
];

describe('checkIds', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });

  test.each(allowed)('lets an id be %s', (_, ...changes) => {
    expect(findIssues(...changes)).toEqual([]);
  });
});
