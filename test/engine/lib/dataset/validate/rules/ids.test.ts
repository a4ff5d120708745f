import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../../src/lib/dataset/dataset-schema.ts';
import { checkIds } from '../../../../../../src/lib/dataset/validate/rules/ids.ts';
import { validateDataset } from '../../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { type Case, type Change, changeDataset, findIssues } from '../find-issues.ts';

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

  test('asks nothing where there is no grammar to make ids with', () => {
    const dataset = loadRenamed();
    expect(checkIds(dataset)).toHaveLength(3);
    expect(checkIds({ ...dataset, numbering: { ...dataset.numbering, prefixes: [] } })).toEqual([]);
  });

  test('asks nothing of a standard one of whose numbers cannot be read', () => {
    const dataset = loadRenamed();
    const numbers = [
      { number: '白皮书', planNumber: '20240001-T-001' },
      { number: 'S/T 1', planNumber: '白皮书' },
      { number: '20240001-T-001', planNumber: null },
    ];
    const standards = dataset.standards.standards.map((s, i) => ({ ...s, ...numbers[i] }));
    expect(checkIds({ ...dataset, standards: { standards } })).toEqual([]);
  });
});

/** The small dataset with ids that no number makes. */
function loadRenamed(): Dataset {
  const { dataset } = validateDataset(changeDataset([]));
  if (!dataset) throw new Error('the small dataset does not validate');
  const { standards } = dataset.standards;
  const renamed = standards.map(({ formerIds: _, ...s }, i) => ({ ...s, id: `other-${i}` }));
  return { ...dataset, standards: { standards: renamed } };
}
