import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'a published address that is gone',
    changes: [['addresses.json', '"standards/s-t-1.html"', '"standards/s-t-7.html"']],
    issues: [
      'addresses.json:3:1 addresses.1 — 已发布的网址 standards/s-t-7.html 不见了 — 若已改名为 standards/s-t-1.html，在新记录的 formerIds 中列出旧标识；已发布的网址不能删除',
    ],
  },
  {
    name: 'a former address no longer kept',
    changes: [['standards.json', '"formerIds": ["s-0"], ', '']],
    issues: [
      'addresses.json:2:1 addresses.0 — 已发布的网址 standards/s-0.html 不见了 — 若已改名为 standards/s-t-1.html，在新记录的 formerIds 中列出旧标识；已发布的网址不能删除',
    ],
  },
  {
    name: 'a published anchor that is gone',
    changes: [['addresses.json', '#p1', '#p0']],
    issues: [
      'addresses.json:4:1 addresses.2 — 已发布的网址 subsystems/x.html#p0 不见了 — 若已改名为 subsystems/x.html#p1，在新记录的 formerIds 中列出旧标识；已发布的网址不能删除',
    ],
  },
];

describe('checkAddresses', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
