import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { assess, nameVerdict } from '../../../../../src/lib/model/status/assess.ts';
import { findCaution } from '../../../../../src/lib/outputs/cite/list-cautions.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import {
  createEmpty,
  listChanges,
  listIssues,
  numbered,
  readRows as read,
  today,
  tryImport,
} from '../try-import.ts';

describe('statuses', () => {
  const statusOf = (...cells: string[]) =>
    read([
      ['名称', '状态', '发布日期', '实施日期', '废止日期'],
      ['甲', ...cells],
    ]).dataset.events.events.map(({ kind, status, date }) => `${status ?? kind} ${date}`);

  test.each([
    [['现行'], ['active null']],
    [['作废'], ['withdrawn null']],
    [['正在研制'], ['u6b63-u5728-u7814-u5236 null']],
    [['正在征求意见'], ['u6b63-u5728-u5f81-u6c42-u610f-u89c1 null']],
    [
      ['征求意见', '2019'],
      ['published 2019', 'u5f81-u6c42-u610f-u89c1 null'],
    ],
    [['即将实施'], ['upcoming null']],
    [['已发布'], ['published null']],
    [
      ['现 行', '2019/1/2', '2019/6/1'],
      ['published 2019-01-02', 'implemented 2019-06-01'],
    ],
    [['现行', '2019'], ['published 2019']],
    [
      ['即将实施', '2026-01-01', '2026-12-01'],
      ['published 2026-01-01', 'implemented 2026-12-01'],
    ],
    [
      ['废止', '', '2019', '2020'],
      ['implemented 2019', 'withdrawn 2020'],
    ],
    [
      ['废止', '', '2019'],
      ['implemented 2019', 'withdrawn null'],
    ],
    [['在研', '—', '/', '无'], ['planned null']],
    [
      ['暂缓', '2019'],
      ['published 2019', 'u6682-u7f13 null'],
    ],
  ])('%j', (cells, events) => {
    expect(statusOf(...cells)).toEqual(events);
  });
});

test('words nobody knows become statuses of the dataset, once each', () => {
  const rows = [
    ['名称', '状态'],
    ['甲', '已终止'],
    ['乙', '暂缓'],
    ['丙', ' 暂 缓 '],
    ['丁', '现行'],
    ['戊', '试行'],
  ];
  const result = read(rows);
  expect(result.dataset.site.statuses).toEqual([
    { id: 'u5df2-u7ec8-u6b62', name: '已终止', tone: 'withdrawn' },
    { id: 'u6682-u7f13', name: '暂缓', tone: 'planned' },
    { id: 'u8bd5-u884c', name: '试行', tone: 'neutral' },
  ]);
  const remarks = result.remarks.format(9).join('\n');
  expect(remarks).toMatch(
    /按字面归类[^\n]*tone[\s\S]*已终止：[^\n]*withdrawn[\s\S]*暂缓：[^\n]*planned/u,
  );
  expect(remarks).toMatch(/不认得的状态[^\n]*[\s\S]*试行：u8bd5-u884c/u);
  expect(listIssues(result)).toEqual([]);
  const again = tryImport(result.dataset, rows);
  expect(listChanges(result.dataset, again)).toEqual([]);
  const changed = tryImport(result.dataset, [rows[0] ?? [], ['甲', '现行'], ['丁', '已终止']]);
  expect(changed.counts).toMatchObject({ changed: 2 });
  expect(listIssues(changed)).toEqual([]);
});

test('stages of a plan become statuses of the dataset, read as planned, one for all words of a stage', () => {
  const rows = [
    ['名称', '状态'],
    ['乙', '征求意见稿'],
    ['甲', '正在起草'],
    ['丙', '起草中'],
    ['丁', '在研'],
    ['戊', '正在征求意见'],
  ];
  const result = read(rows);
  expect(result.dataset.site.statuses).toMatchObject([
    { name: '正在起草', tone: 'planned' },
    { name: '征求意见稿', tone: 'planned' },
  ]);
  expect(listIssues(result)).toEqual([]);
  const statusesOf = (dataset: Dataset) =>
    createModel(dataset, today).standards.map(({ status: { name, tone } }) => `${name} ${tone}`);
  expect(statusesOf(result.dataset)).toEqual([
    ...['征求意见稿 planned', '正在起草 planned', '正在起草 planned', '在研 planned'],
    '征求意见稿 planned',
  ]);
  expect(listChanges(result.dataset, tryImport(result.dataset, rows))).toEqual([]);
  const later = tryImport(result.dataset, [
    rows[0] ?? [],
    ...[
      ['甲', '现行'],
      ['乙', '审查'],
      ['丙', '已发布'],
      ['丁', '报批'],
      ['戊', '废止'],
    ],
  ]);
  expect(statusesOf(later.dataset)).toEqual([
    ...['审查 planned', '现行 active', '现行 active', '报批 planned', '废止 withdrawn'],
  ]);
});

test.each([
  [{}, undefined],
  [{ sources: loadFixture('minimal-dataset').sources }, 'reported'],
])('what a catalogue says rests on it alone, beside sources as reported: %#', (parts, trust) => {
  const imported = tryImport(createEmpty(parts), [
    ['名称', '状态', '发布日期'],
    ['甲', '现{行}“', '2020'],
  ]);
  const { events } = imported.dataset.events;
  const { say } = labelsOf(imported.dataset);
  const from = { date: today, catalogue: '目录.csv' };
  expect(events.map((event) => event.trust)).toEqual([trust, trust]);
  expect(events.flatMap(({ evidence = [] }) => evidence.map(({ text }) => text))).toEqual([
    say('status.imported', from),
    say('status.importedAs', { ...from, words: '现{行}“' }),
  ]);
  expect(listIssues(imported)).toEqual([]);
});

test.each([
  ['已终止', 'withdrawn', '计划已终止', '本计划已终止'],
  ['终止', 'withdrawn', '计划已终止', '本计划已终止'],
  ['撤销', 'withdrawn', '计划已终止', '本计划已终止'],
  ['取消', 'withdrawn', '计划已终止', '本计划已终止'],
  ['暂缓', 'plan', '计划，未见发布', '本标准列为计划'],
  ['暂停', 'plan', '计划，未见发布', '本标准列为计划'],
])('a plan listed as %s is not to be cited', (word, kind, verdict, caution) => {
  const { dataset } = tryImport(numbered, [
    ['标准号', '名称', '状态'],
    ['20190834-T-469', '甲', word],
    ['GB/T 1-2019', '乙', word],
  ]);
  const model = createModel(dataset, today);
  const plan = model.resolveStandard('20190834-t-469');
  const assessed = assess(model, plan);
  expect(assessed.kind).toBe(kind);
  expect(nameVerdict(model, plan, assessed, [])).toEqual([verdict]);
  expect(findCaution(model, plan).sentences.join('')).toContain(caution);
  expect(findCaution(model, model.resolveStandard('gb-t-1-2019')).sentences.join('')).not.toContain(
    '本计划',
  );
});

describe('a status that is not taken', () => {
  const heading = ['标准号', '名称', '状态', '被代替', '废止日期'];
  const from = read([heading, ['', '甲', '', '', '2019']]).dataset;
  const remarksOf = (result: ReturnType<typeof tryImport>) => result.remarks.format(9).join('\n');

  test('leaves no word of its own behind, and nothing is said of one', () => {
    const refused = tryImport(from, [heading, ['', '甲', '暂缓', '', '2019']]);
    expect(remarksOf(refused)).toContain('没有改动');
    expect(remarksOf(refused)).not.toContain('归类的状态');
    expect(listChanges(from, refused)).toEqual([]);
    const replaced = read([heading, ['', '乙', '', '', ''], ['', '丙', '', '《乙》', '']]).dataset;
    const overruled = tryImport(replaced, [heading, ['', '丙', '征求意见', '《乙》', '']]);
    expect(listChanges(replaced, overruled)).toEqual([]);
    expect(remarksOf(overruled)).not.toContain('在研的各阶段');
  });

  test('stays where another row is given it', () => {
    const rows = [heading, ['', '甲', '暂缓', '', '2019'], ['', '丁', '暂缓', '', '']];
    const taken = tryImport(from, rows);
    expect(taken.dataset.site.statuses?.map(({ name }) => name)).toEqual(['暂缓']);
    expect(remarksOf(taken)).toContain('按字面归类的状态');
  });
});

test('the statuses of a standard that catalogues list by turns are each there once', () => {
  const rows = (word: string) => [
    ['名称', '状态', '发布日期'],
    ['甲', word, '2019'],
  ];
  const statuses = fc.array(fc.constantFrom('现行', '废止', '暂缓', '试行', '被代替', '在研'));
  fc.assert(
    fc.property(statuses, (words) => {
      let { dataset } = read(rows(''));
      for (const word of words) dataset = tryImport(dataset, rows(word)).dataset;
      const listed = dataset.events.events.flatMap(({ date, status }) =>
        date === null && status ? [status] : [],
      );
      expect(new Set(listed).size).toBe(listed.length);
    }),
    { numRuns: 40 },
  );
});
