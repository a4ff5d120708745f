import { describe, expect, test } from 'vitest';
import { standard } from '../../../../../src/lib/dataset/schema/standards.ts';
import { type Case, findIssues } from './find-issues.ts';

const standards = 'standards.json';
const fields = Object.keys(standard.shape).join('、');
const title = '此处应填：名称：由照录的写法规范而来，不改正原文的误印';
const id = '标识只用小写字母、数字与连字符，构成网址，一经发布不再改变；名称写在别的字段';

const cases: Case[] = [
  {
    name: 'a value of the wrong type',
    changes: [[standards, '"title": "乙"', '"title": 5']],
    issues: [`standards.json:3:85 s-t-2 title — 类型不对：应为文字，实为数字 — ${title}`],
  },
  {
    name: 'a record that is null',
    changes: [['events.json', '{"events": [', '{"events": [null,']],
    issues: [
      'events.json:1:13 events.0 — 类型不对：应为对象，实为null — 写作 {"record":"…","kind":"listed","date":"…"}；kind 可为 listed、listed-active、listed-planned、verified、published、implemented、numbered、replaced、withdrawn',
    ],
  },
  {
    name: 'a misspelt field',
    changes: [[standards, '"title": "乙"', '"titel": "乙"']],
    issues: [
      `standards.json:3:1 s-t-2 title — 缺少必填字段 — ${title}`,
      'standards.json:3:76 s-t-2 titel — 未知字段 "titel" — 您是不是要写 title？',
    ],
  },
  {
    name: 'an unknown field',
    changes: [[standards, '"title": "乙"', '"title": "乙", "__proto__": {"x": 1}']],
    issues: [
      `standards.json:3:90 s-t-2 __proto__ — 未知字段 "__proto__" — 删去它；此处可用的字段：${fields}`,
    ],
  },
  {
    name: 'the area of work in place of the subsystem',
    changes: [[standards, '"subsystem": "x"', '"focusArea": "重点"']],
    issues: [
      'standards.json:2:145 s-t-1 focusArea — 未知字段 "focusArea" — 改写为 "subsystem": "<该子体系的标识>"（subsystems.json 中 focusArea 为“重点”的一项）',
    ],
  },
  {
    name: 'no area of work in place of no subsystem',
    changes: [[standards, '"c2", "subsystem": null', '"c2", "focusArea": null']],
    issues: [
      'standards.json:3:128 s-t-2 focusArea — 未知字段 "focusArea" — 改写为 "subsystem": null',
    ],
  },
  {
    name: 'an area of work beside the subsystem',
    changes: [[standards, '"title": "乙"', '"title": "乙", "focusArea": "重点"']],
    issues: [
      `standards.json:3:90 s-t-2 focusArea — 未知字段 "focusArea" — 删去它；此处可用的字段：${fields}`,
    ],
  },
  {
    name: 'a field given twice',
    changes: [[standards, '"title": "乙"', '"title": "乙", "title": "乙"']],
    issues: ['standards.json:3:90 s-t-2 title — 字段 "title" 在同一对象中出现两次 — 只保留一个'],
  },
  {
    name: 'a value outside a list',
    changes: [['citations.json', '"rows-cite-columns"', '"rows-cite-column"']],
    issues: [
      'citations.json:2:94 grid.reading — 值 "rows-cite-column" 不在可选值之中 — 您是不是要写 rows-cite-columns？可选值：rows-cite-columns、columns-cite-rows',
    ],
  },
  {
    name: 'an id that is none',
    changes: [
      [standards, '"id": "s-t-3"', '"id": "S-T-3"'],
      ['events.json', '"s-t-3"', '"S-T-3"'],
      [
        'citations.json',
        '{"row": "s-t-3", "diagonal": null}',
        '{"row": "S-T-3", "diagonal": null}',
      ],
      ['citations.json', '"diagonal": "s-t-3"', '"diagonal": "S-T-3"'],
      [
        'citations.json',
        '"printedColumn": "s-t-3", "column": "s-t-3"',
        '"printedColumn": "S-T-3", "column": "S-T-3"',
      ],
      ['citations.json', '"citing": "s-t-3"', '"citing": "S-T-3"'],
    ],
    issues: [
      'citations.json:5:30 s-t-2 diagonal — 值 "S-T-3" 的写法不对 — 此处应填：照录：对角线记号所在列的标准；该行没有记号则为 null，其位置无从校验',
      'citations.json:6:9 S-T-3 row — 值 "S-T-3" 的写法不对 — 此处应填：行首的标准',
      'citations.json:10:35 s-t-1 printedColumn — 值 "S-T-3" 的写法不对 — 此处应填：照录：打勾处所在列的标准',
      'citations.json:10:54 s-t-1 column — 值 "S-T-3" 的写法不对 — 此处应填：校正对角线之后所在列的标准',
      'citations.json:14:12 clauses.0.citing — 值 "S-T-3" 的写法不对 — 此处应填：引用方',
      'events.json:4:12 S-T-3 record — 值 "S-T-3" 的写法不对 — 此处应填：所涉标准',
      `standards.json:4:8 S-T-3 id — 值 "S-T-3" 的写法不对 — ${id}`,
    ],
  },
  {
    name: 'a date that is none',
    changes: [
      ['events.json', '"listed-planned", "date": "2024"', '"listed-planned", "date": "2024-02-30"'],
    ],
    issues: [
      'events.json:4:55 s-t-3 date — 值 "2024-02-30" 的写法不对 — 没有这样的月日：核对后改正，来源未给出则为 null',
    ],
  },
  {
    name: 'a text of ten megabytes',
    changes: [[standards, '"title": "乙"', `"title": "${'乙'.repeat(3_500_000)}"`]],
    issues: [`standards.json:3:85 s-t-2 title — 超出上限 400（现有 3500000 个字符） — ${title}`],
  },
  {
    name: 'an empty text',
    changes: [[standards, '"title": "乙"', '"title": ""']],
    issues: [`standards.json:3:85 s-t-2 title — 少于下限 1（现有 0 个字符） — ${title}`],
  },
  {
    name: 'a rule of a number grammar that contradicts itself',
    changes: [['numbering.json', '"bare": {"minDigits": 3', '"bare": {"minDigits": 9']],
    issues: [
      'numbering.json:4:9 bare — minDigits 不得大于 maxDigits — 此处应填：不写前缀时，顺序号的写法',
    ],
  },
];

describe('findSchemaViolations', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });

  test('quotes no more than the beginning of a long value', () => {
    const long = 'k'.repeat(1_000_000);
    const issues = findIssues(
      ['events.json', '"listed-planned"', `"${long}"`],
      [standards, '"title": "乙"', `"title": "乙", "${long}": 1`],
    );
    expect(issues).toHaveLength(2);
    expect(issues.filter((issue) => issue.length > 1500)).toEqual([]);
  });
});
