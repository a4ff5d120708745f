import { describe, expect, test } from 'vitest';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'an unknown family',
    changes: [['standards.json', '"s-t-2", "family": "f"', '"s-t-2", "family": "g"']],
    issues: [
      'standards.json:3:27 s-t-2 family — 未知的标准族 "g" — 您是不是要写 f？已有的值见 site.json',
    ],
  },
  {
    name: 'an unknown category',
    changes: [['standards.json', '"category": "d"', '"category": "dd"']],
    issues: [
      'standards.json:4:106 s-t-3 category — 未知的一级分类 "dd" — 您是不是要写 d？已有的值见 categories.json',
      'standards.json:4:127 s-t-3 subcategory — 未知的二级分类 "d1" — 改为 categories.json 的 dd 中已有的值',
    ],
  },
  {
    name: 'an unknown subcategory',
    changes: [
      ['standards.json', '"subcategory": "d1"', '"subcategory": "c1"'],
      [
        'categories.json',
        '"甲一", "description": [], "expectedCount": 1',
        '"甲一", "description": []',
      ],
    ],
    issues: [
      'standards.json:4:126 s-t-3 subcategory — 未知的二级分类 "c1" — 您是不是要写 d1？已有的值见 categories.json 的 d',
    ],
  },
  {
    name: 'an unknown subsystem',
    changes: [
      ['standards.json', '"subsystem": "x"', '"subsystem": "xx"'],
      ['subsystems.json', ', "expectedCount": 1,', ','],
    ],
    issues: [
      'standards.json:2:158 s-t-1 subsystem — 未知的子体系 "xx" — 您是不是要写 x？已有的值见 subsystems.json',
    ],
  },
  {
    name: 'an unknown category in a subsystem',
    changes: [['subsystems.json', '["c"]', '["c", "zzzzzz"]']],
    issues: [
      'subsystems.json:2:68 x composition.1 — 未知的一级分类 "zzzzzz" — 改为 categories.json 中已有的值',
    ],
  },
  {
    name: 'a category of an unknown family',
    changes: [['categories.json', '{"id": "d", "family": "f"', '{"id": "d", "family": "fff"']],
    issues: [
      'categories.json:7:23 d family — 未知的标准族 "fff" — 您是不是要写 f？已有的值见 site.json',
    ],
  },
  {
    name: 'an unknown standard in an event',
    changes: [['events.json', '"record": "s-t-3"', '"record": "s-t-33"']],
    issues: [
      'events.json:4:12 s-t-33 record — 未知的标准 "s-t-33" — 您是不是要写 s-t-3？已有的值见 standards.json',
      'standards.json:4:1 s-t-3 — 没有状态事件，网站上不写它的状态 — 在 events.json 添加 record 为 s-t-3 的一条（kind 为 listed，写明 status；或 listed-active、listed-planned）',
    ],
  },
  {
    name: 'an unknown standard in an erratum',
    changes: [['errata.json', '"e1", "record": "s-t-1"', '"e1", "record": "s-1"']],
    issues: [
      'errata.json:2:24 e1 record — 未知的标准 "s-1" — 您是不是要写 s-t-1？已有的值见 standards.json',
      'standards.json:2:211 s-t-1 printed.title — printed.title 没有勘误说明 — 在 errata.json 添加 record 为 s-t-1、field 为 title、kind 为 extraction-damage 或 normalisation 的一条',
    ],
  },
  {
    name: 'an unknown standard of a source',
    changes: [['sources.json', '"s-t-1"', '"t-1"']],
    issues: [
      'sources.json:3:79 book standard — 未知的标准 "t-1" — 您是不是要写 s-t-1？已有的值见 standards.json',
    ],
  },
  {
    name: 'an unknown source in a place',
    changes: [
      ['citations.json', '"source": "book", "clause": "2"', '"source": "bock", "clause": "2"'],
    ],
    issues: [
      'citations.json:14:79 clauses.0.place.source — 未知的来源 "bock" — 您是不是要写 book？已有的值见 sources.json',
    ],
  },
  {
    name: 'an unknown cited standard',
    changes: [['citations.json', '"cited": "s-t-1"', '"cited": "s-t-9"']],
    issues: [
      'citations.json:14:30 clauses.0.cited — 未知的标准 "s-t-9" — 您是不是要写 s-t-1？已有的值见 standards.json',
    ],
  },
  {
    name: 'a column outside the grid',
    changes: [
      [
        'citations.json',
        '"printedColumn": "s-t-3", "column": "s-t-3"',
        '"printedColumn": "s-t-4", "column": "s-t-3"',
      ],
    ],
    issues: [
      'citations.json:10:35 s-t-1 printedColumn — 未知的标准 "s-t-4" — 您是不是要写 s-t-1？已有的值见 citations.json 的 rows',
    ],
  },
  {
    name: 'a diagonal outside the grid',
    changes: [['citations.json', '"diagonal": "s-t-1"', '"diagonal": "nothing-like-it"']],
    issues: [
      'citations.json:4:30 s-t-1 diagonal — 未知的标准 "nothing-like-it" — 改为 citations.json 的 rows 中已有的值',
    ],
  },
];

describe('checkReferences', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });
});
