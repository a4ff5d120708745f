import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'a printed value without an erratum',
    changes: [
      [
        'standards.json',
        '"printed": {"title": "甲："}',
        '"printed": {"title": "甲：", "number": "S/T1"}',
      ],
    ],
    issues: [
      'standards.json:2:227 s-t-1 printed.number — printed.number 没有勘误说明 — 在 errata.json 添加 record 为 s-t-1、field 为 number、kind 为 extraction-damage 或 normalisation 的一条',
    ],
  },
  {
    name: 'a corrected value without an erratum',
    changes: [
      [
        'standards.json',
        '"corrected": {"number": "S/T 2-2021"}',
        '"corrected": {"number": "S/T 2-2021", "title": "乙（一）"}',
      ],
    ],
    issues: [
      'standards.json:3:221 s-t-2 corrected.title — corrected.title 没有勘误说明 — 在 errata.json 添加 record 为 s-t-2、field 为 title、kind 为 misprint 的一条',
    ],
  },
  {
    name: 'an erratum without its printed value',
    changes: [['standards.json', '"printed": {"title": "甲："}, ', '']],
    issues: [
      'errata.json:2:42 e1 field — 勘误所指的 printed.title 在记录中不存在 — 在 standards.json 的 s-t-1 补上 printed.title，或删去这条勘误',
    ],
  },
  {
    name: 'an erratum without its corrected value',
    changes: [['standards.json', '"corrected": {"number": "S/T 2-2021"}, ', '']],
    issues: [
      'errata.json:3:42 e2 field — 勘误所指的 corrected.number 在记录中不存在 — 在 standards.json 的 s-t-2 补上 corrected.number，或删去这条勘误',
    ],
  },
  {
    name: 'two errata for one value',
    changes: [
      [
        'errata.json',
        '"record": "s-t-2", "field": "number", "kind": "misprint"',
        '"record": "s-t-1", "field": "title", "kind": "extraction-damage"',
      ],
      ['standards.json', '"corrected": {"number": "S/T 2-2021"}, ', ''],
    ],
    issues: ['errata.json:3:1 e2 — 同一字段有两条勘误 — 与 errata.0 重复；合并为一条'],
  },
  {
    name: 'a printed area of work that does not differ from the words of the subsystem',
    changes: [['standards.json', '"甲："', '"甲：", "focusArea": "重点"']],
    issues: [
      'standards.json:2:230 s-t-1 printed.focusArea — printed.focusArea 与所用值相同 — 删去这一项',
    ],
  },
  {
    name: 'a printed value that does not differ',
    changes: [['standards.json', '"甲："', '"甲"']],
    issues: ['standards.json:2:211 s-t-1 printed.title — printed.title 与所用值相同 — 删去这一项'],
  },
];

describe('checkErrata', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
