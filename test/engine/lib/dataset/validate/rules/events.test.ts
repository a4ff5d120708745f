import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'a standard without an event',
    changes: [
      [
        'events.json',
        ',\n{"record": "s-t-3", "kind": "listed-planned", "date": "2024", "trust": "proved-by-source", "evidence": [{"text": "列于表"}]}',
        '',
      ],
    ],
    issues: [
      'standards.json:4:1 s-t-3 — 没有状态事件，网站上不写它的状态 — 在 events.json 添加 record 为 s-t-3 的一条（kind 为 listed，写明 status；或 listed-active、listed-planned）',
    ],
  },
];

describe('checkEvents', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
