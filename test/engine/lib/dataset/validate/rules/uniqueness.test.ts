import { describe, expect, test } from 'vitest';
import { concepts } from '../../../../../../src/lib/concepts/registry.ts';
import type { Dataset } from '../../../../../../src/lib/dataset/dataset-schema.ts';
import { findRuleViolations } from '../../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { checkUniqueness } from '../../../../../../src/lib/dataset/validate/rules/uniqueness.ts';
import { loadFixture } from '../../../../../fixtures/load-fixture.ts';
import { type Case, findIssues } from '../find-issues.ts';

const cases: Case[] = [
  {
    name: 'two standards of one id',
    changes: [
      ['standards.json', '{"id": "s-t-2"', '{"id": "s-t-1"'],
      ['events.json', '"record": "s-t-2"', '"record": "s-t-1"'],
    ],
    issues: [
      'citations.json:5:9 s-t-2 row — 未知的标准 "s-t-2" — 您是不是要写 s-t-1？已有的值见 standards.json',
      'errata.json:2:42 e1 field — 勘误所指的 printed.title 在记录中不存在 — 在 standards.json 的 s-t-1 补上 printed.title，或删去这条勘误',
      'errata.json:3:24 e2 record — 未知的标准 "s-t-2" — 您是不是要写 s-t-1？已有的值见 standards.json',
      'standards.json:3:8 s-t-1 id — 标准标识 "s-t-1" 重复 — 已用于 standards.json 的 standards.0.id；改用别的值',
      'standards.json:3:8 s-t-1 id — 标识 "s-t-1" 不是由编号 "S/T 2-2020" 而来 — 改为 "s-t-2"；旧标识若已发布，在 formerIds 中列出',
      'standards.json:3:198 s-t-1 corrected.number — corrected.number 没有勘误说明 — 在 errata.json 添加 record 为 s-t-1、field 为 number、kind 为 misprint 的一条',
    ],
  },
  {
    name: 'a former id that is in use',
    changes: [
      ['standards.json', '["s-0"]', '["s-t-3"]'],
      ['addresses.json', '"standards/s-0.html",\n', ''],
    ],
    issues: [
      'standards.json:4:8 s-t-3 id — 标准标识 "s-t-3" 重复 — 已用于 standards.json 的 standards.0.formerIds.0；改用别的值',
    ],
  },
  {
    name: 'two standards of one number',
    changes: [['standards.json', '"S/T 2-2020"', '"S/T 1"']],
    issues: [
      'standards.json:3:42 s-t-2 number — 标准号或计划号 "S/T 1" 重复 — 已用于 standards.json 的 standards.0.number；改用别的值',
    ],
  },
  {
    name: 'a table row given twice',
    changes: [['standards.json', '"row": 2', '"row": 1']],
    issues: [
      'standards.json:3:269 s-t-2 place.row — 原表行 "list#table-1 1" 重复 — 已用于 standards.json 的 standards.0.place.row；改用别的值',
    ],
  },
  {
    name: 'two families of one id',
    changes: [
      [
        'site.json',
        '"listingName": "表 1"}',
        '"listingName": "表 1"},\n{"id": "f", "name": "又一族", "shortName": "族", "description": "说明", "listing": {"source": "list", "clause": "table-2"}, "listingName": "表 2"}',
      ],
    ],
    issues: [
      'site.json:5:8 f id — 标准族标识 "f" 重复 — 已用于 site.json 的 families.0.id；改用别的值',
    ],
  },
  {
    name: 'two sources of one id',
    changes: [
      ['sources.json', '"id": "book"', '"id": "list"'],
      [
        'citations.json',
        '"source": "book", "clause": "figure-1"',
        '"source": "list", "clause": "figure-1"',
      ],
      ['citations.json', '"source": "book", "clause": "2"', '"source": "list", "clause": "2"'],
    ],
    issues: [
      'sources.json:3:8 list id — 来源标识 "list" 重复 — 已用于 sources.json 的 sources.0.id；改用别的值',
    ],
  },
  {
    name: 'two subcategories of one id',
    changes: [
      ['categories.json', '{"id": "c2"', '{"id": "c1"'],
      ['categories.json', '"expectedCount": 1}\n]', '"expectedCount": 2}\n]'],
      ['categories.json', '"甲一", "description": [], "expectedCount": 1', '"甲一"'],
      ['standards.json', '"c2"', '"c1"'],
    ],
    issues: [
      'categories.json:5:8 c1 id — 二级分类标识 "c1" 重复 — 已用于 categories.json 的 categories.0.subcategories.0.id；改用别的值',
    ],
  },
  {
    name: 'two priorities of one id',
    changes: [['subsystems.json', '{"id": "p2"', '{"id": "p1"']],
    issues: [
      'subsystems.json:5:8 p1 id — 子体系的建设重点标识 "p1" 重复 — 已用于 subsystems.json 的 subsystems.0.priorities.0.id；改用别的值',
    ],
  },
  {
    name: 'two errata of one id',
    changes: [['errata.json', '{"id": "e2"', '{"id": "e1"']],
    issues: [
      'errata.json:3:8 e1 id — 勘误编号 "e1" 重复 — 已用于 errata.json 的 errata.0.id；改用别的值',
    ],
  },
];

const listRepeated = (dataset: Dataset): string[] =>
  checkUniqueness(dataset).map(({ file, path }) => `${file} ${path.join('.')}`);

describe('checkUniqueness', () => {
  test.each(cases)('reports $name', ({ changes, issues }) => {
    expect(findIssues(...changes)).toEqual(issues);
  });

  test('reports two stages of a roadmap of one id', () => {
    const dataset = loadFixture('second-dataset');
    const [first] = dataset.roadmap.roadmap?.milestones ?? [];
    if (!first) throw new Error('no stage');
    dataset.roadmap.roadmap?.milestones.push(first);
    expect(findRuleViolations(dataset).map(({ problem }) => problem)).toContain(
      `路线图阶段标识 ${JSON.stringify(first.id)} 重复`,
    );
  });

  test('reports a participant that has the id of a system', () => {
    const dataset = loadFixture('second-dataset');
    const [system] = dataset.platform.systems;
    const [participant] = dataset.flows.participants;
    if (!system || !participant) throw new Error('no system or participant');
    dataset.flows.participants.push({ ...participant, id: system.id });
    expect(listRepeated(dataset)).toEqual([
      `flows participants.${dataset.flows.participants.length - 1}.id`,
    ]);
  });

  test('reports no priorities of different subsystems, though these are called the same', () => {
    const dataset = loadFixture('second-dataset');
    const [first] = dataset.subsystems.subsystems.filter(({ priorities }) => priorities.length > 0);
    if (!first) throw new Error('no priorities');
    dataset.subsystems.subsystems.push({ ...first, id: 'another', formerIds: [] });
    expect(listRepeated(dataset)).toEqual([]);
  });

  test.each(concepts.flatMap((concept) => concept.claims?.(loadFixture('second-dataset')) ?? []))(
    'the scope of $what is an id, no words',
    ({ scope }) => {
      expect(scope).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    },
  );
});
