import { describe, expect, test } from 'vitest';
import { splitIssues } from '../../../../../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { type Case, changeDataset, findIssues } from '../find-issues.ts';

const errors: Case[] = [
  {
    name: 'a plan number in the place of a number',
    changes: [['standards.json', '"S/T 2-2020"', '"20240002-T-001"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "20240002-T-001" 不是标准号 — 写法是计划号的，移到该字段',
    ],
  },
  {
    name: 'a number not in canonical form',
    changes: [['standards.json', '"S/T 2-2020"', '"s/t 2—2020"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "s/t 2—2020" 不是规范写法 — 改为 "S/T 2-2020"，原文写法放在 printed.number',
    ],
  },
];

/** A number is text: what the grammar does not read, and what is not there, may be as it is. */
const hints: Case[] = [
  {
    name: 'a number that is none',
    changes: [['standards.json', '"S/T 2-2020"', '"标准 2"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "标准 2" 不是标准号 — 编号按文字处理，不参与排序与链接；如应认得，在 numbering.json 中补上它的写法',
    ],
  },
  {
    name: 'a prefix the grammar does not know',
    changes: [['standards.json', '"S/T 2-2020"', '"GB/T 2-2020"']],
    issues: [
      'standards.json:3:42 s-t-2 number — "GB/T 2-2020" 不是标准号 — 编号按文字处理，不参与排序与链接；如应认得，在 numbering.json 中补上它的写法',
    ],
  },
  {
    name: 'a plan number that is none',
    changes: [['standards.json', '"20240001-T-001"', '"2024-T-1"']],
    issues: [
      'standards.json:4:62 s-t-3 planNumber — "2024-T-1" 不是计划号 — 编号按文字处理，不参与排序与链接；如应认得，在 numbering.json 中补上它的写法',
    ],
  },
  {
    name: 'no number at all',
    changes: [['standards.json', '"20240001-T-001"', 'null']],
    issues: ['standards.json:4:42 s-t-3 number — 标准号与计划号都没有 — 如有编号，至少填写一个'],
  },
];

describe('checkNumbers', () => {
  test.each([...errors, ...hints])('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });

  test.each(errors)('refuses $name', ({ changes }) => {
    const { dataset, issues } = validateDataset(changeDataset(changes));
    expect({ dataset, hints: splitIssues(issues).hints }).toEqual({ dataset: null, hints: [] });
  });

  test.each(hints)('puts up with $name', ({ changes }) => {
    const { dataset, issues } = validateDataset(changeDataset(changes));
    expect(dataset).not.toBeNull();
    expect(splitIssues(issues).errors).toEqual([]);
  });

  test('says nothing of numbers where there is no grammar', () => {
    const files = changeDataset([['standards.json', '"S/T 2-2020"', '"标准 2"']]);
    files.delete('numbering.json');
    const { issues } = validateDataset(files);
    expect(issues.filter(({ field }) => field === 'number')).toEqual([]);
  });
});
