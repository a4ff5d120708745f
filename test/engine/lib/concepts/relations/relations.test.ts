import { describe, expect, test } from 'vitest';
import { relations } from '../../../../../src/lib/concepts/relations/concept.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { listColumns } from '../../../../../src/lib/model/lists/list-columns.ts';
import type { Model } from '../../../../../src/lib/model/model.ts';
import { nameRelation } from '../../../../../src/lib/model/relations/name-relation.ts';
import { relationsOf } from '../../../../../src/lib/model/relations/relation-graph.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { exportStandards } from '../../../../../src/lib/outputs/json/export-standards.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { nameRecordKind } from '../../../../../src/lib/releases/list-records.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { renameAll, renameId } from '../../../../renamed-dataset.ts';

const dataset = loadFixture('relations-dataset');
const model = createModel(dataset, '2024-06-15');
const without: Dataset = { ...dataset, relations: { relations: [] } };

const facts = (of: Model, id: string, view: 'page' | 'card' | 'booklet' = 'card') =>
  listFactsIn(view, of, of.resolveStandard(id)).map((fact) => `${fact.name}：${formatFact(fact)}`);

describe('what a standard is to others', () => {
  test.each([
    ['gb-t-1-2020', ['代替', '将被代替', '上一版']],
    ['gb-t-1-2010', ['代替', '被代替', '下一版']],
    ['20240001-t-469', ['将代替']],
    ['gb-t-3-2098', ['将代替']],
    ['gb-t-4-2018', ['代替', '部分代替', '被修改', '采用（非等效 NEQ）']],
    ['gb-t-6-2011', ['代替', '被部分代替', '被更新', '相关']],
    ['gb-t-7-2016', ['引用（注日期）', '采用（等同 IDT）', '相关']],
    ['gb-t-8-2019', ['修改', '更新', '采用（修改 MOD）']],
    ['iso-9001-2015', ['被采用（等同 IDT）']],
  ])('%s: %j', (id, words) => {
    const standard = model.resolveStandard(id);
    const sides = relationsOf(dataset).of(id);
    expect(sides.map((side) => nameRelation(model, standard, side))).toEqual(words);
  });

  test('stands in a section of the page of each standard that has a relation, and of no other', () => {
    const pages = listPages(model).filter(({ kind }) => kind === 'standard');
    const related = pages.filter(({ blocks }) =>
      JSON.stringify(blocks).includes('"StandardRelations"'),
    );
    const ids = dataset.standards.standards.map(({ id }) => id);
    expect(related.map(({ id }) => id).sort()).toEqual(
      ids.filter((id) => id !== 'gb-t-5-2001').sort(),
    );
  });

  test('stands on cards and in booklets as far as it replaces or is replaced', () => {
    expect(facts(model, 'gb-t-1-2010')).toContain('代替：GB/T 1-2000');
    expect(facts(model, 'gb-t-1-2000')).toEqual([
      '标准号：GB/T 1-2000',
      '名称：</script><script>alert(1)</script> {process.exit()}',
      '可否引用：改引 GB/T 1-2020（待核实）',
      '状态：列为被代替（2010 年 10 月被代替，此后未核查）；来源文件列为现行',
      `${model.labels.say('status.successor')}：已被 GB/T 1-2010 代替`,
      '现行的后续标准：GB/T 1-2020（待核实）',
    ]);
    expect(facts(model, 'gb-t-1-2020', 'booklet')).toContain('将被代替：20240001-T-469');
    expect(facts(model, 'gb-t-2-2021', 'booklet')).toContain('代替：GB/T 2.1-2015、GB/T 2.2-2015');
    expect(facts(model, 'gb-t-6-2011')).toContain(
      '代替：GB/T 99-1990 旧目录 </td><script>alert(2)</script>',
    );
    const [fact] = listFactsIn('booklet', model, model.resolveStandard('gb-t-1-2010')).filter(
      ({ id }) => id === 'replaces',
    );
    expect(fact?.parts).toEqual([
      { words: 'GB/T 1-2000', address: 'standards/gb-t-1-2000.html', standard: 'gb-t-1-2000' },
    ]);
  });

  test('has hidden columns for what it replaces and what replaced it', () => {
    const columns = listColumns(model, model.standards).filter(({ key }) =>
      key.startsWith('replace'),
    );
    expect(columns.map(({ key, hidden }) => [key, hidden])).toEqual([
      ['replaces', true],
      ['replacedBy', true],
    ]);
    const read = (id: string) => columns.map((column) => column.read(model.resolveStandard(id)));
    expect(read('gb-t-2-2021')).toEqual(['GB/T 2.1-2015、GB/T 2.2-2015', null]);
    expect(read('gb-t-2-2005')).toEqual([null, 'GB/T 2.1-2015、GB/T 2.2-2015']);
    expect(read('gb-t-1-2020')).toEqual(['GB/T 1-2010', null]);
    expect(read('gb-t-5-2001')).toEqual([null, 'GB/T 6—2011']);
    expect(read('gb-t-6-2011')).toEqual(['GB/T 99-1990', null]);
  });
});

test('the Markdown twin says it line by line, as text', () => {
  const stated = model.labels.say('verification.stated');
  const linesOf = (id: string) =>
    writeStandard(model, id)
      .replaceAll('\\', '')
      .split('\n')
      .filter((line) => line.startsWith('- ') || line.startsWith('## '));
  expect(linesOf('gb-t-1-2010').slice(0, 6)).toEqual([
    '## 与其他标准的关系（3）',
    '- 代替：GB/T 1-2000 </script><script>alert(1)</script> {process.exit()}（2010-10；《代替关系表》第 1 章；前言所述 <b>{x}</b>）',
    '- 被代替：GB/T 1-2020 起草规则（待核实；公告 <i>，见某公告，查看日期未记）',
    '- 下一版：GB/T 1-2020 起草规则',
    '## 状态沿革（1）',
    '- 2010 年实施（原文可证）',
  ]);
  expect(linesOf('gb-t-8-2019').slice(0, 7)).toEqual([
    '## 本标准引用的标准（2）',
    `- GB/T 7-2016 质量管理体系 要求（${stated}，注日期引用）`,
    `- GB/T 1-2020 起草规则（${stated}，不注日期引用）`,
    '## 与其他标准的关系（3）',
    '- 修改：GB/T 4-2018 接口与数据',
    '- 更新：GB/T 6-2011 目录与索引',
    '- 采用（修改 MOD）：ISO 10005:2018 Quality management，example.org/iso/10005?a=1&b=2（站外，需联网）',
  ]);
});

describe('data files', () => {
  test('tell of each relation from the side of the standard, with every member', () => {
    const [own] = exportStandard(model, 'gb-t-1-2000').relations;
    expect(own).toEqual({
      type: 'replacedBy',
      id: 'gb-t-1-2010',
      number: 'GB/T 1-2010',
      effectiveNumber: 'GB/T 1-2010',
      effectiveNumberBasis: 'proved',
      title: '[链接](javascript:alert(1)) | `栏`',
      url: 'standards/gb-t-1-2010.html',
      link: null,
      degree: null,
      dated: null,
      citedAs: null,
      date: '2010-10',
      trust: 'proved-by-source',
      note: '前言所述 <b>{x}</b>',
    });
    const outside = exportStandard(model, 'gb-t-7-2016').relations[0];
    expect(outside).toMatchObject({ type: 'cites', id: null, url: null, dated: true });
    expect(outside).toMatchObject({ number: 'ISO 9000:2015', title: '质量管理体系 基础和术语' });
  });

  test('have a list of them for every standard of any dataset', () => {
    const bare = createModel(loadFixture('core-dataset'), '2024-06-15');
    expect(exportStandards(bare).map((row) => row.relations)).toEqual([[], []]);
  });

  test('keep the successors and survive JSON', () => {
    expect(exportStandard(model, 'gb-t-2-2005').status.successor).toBe(
      'GB/T 2.1-2015、GB/T 2.2-2015',
    );
    const rows = exportStandards(model);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });
});

test('the addresses outside are those its pages lead to', () => {
  expect(relations.outside?.(dataset)).toEqual([
    'https://example.org/iso/10005?a=1&b=2',
    'https://example.org/interfaces',
  ]);
});

test('versions compare relations by type and ends, each once', () => {
  const records = relations.records?.(dataset) ?? [];
  expect(records).toHaveLength(dataset.relations.relations.length);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(records[0]).toMatchObject({
    kind: 'relation',
    id: 'replaces gb-t-1-2010>gb-t-1-2000',
    label: 'GB/T 1-2010 → GB/T 1-2000',
    address: 'standards/gb-t-1-2010.html',
  });
  expect(nameRecordKind(model.labels, 'relation')).toBe('标准之间的关系');
});

test('relations go on holding between records that are renamed', () => {
  const renamed = renameAll('relations-dataset');
  expect(findRuleViolations(renamed)).toEqual(findRuleViolations(dataset));
  const now = createModel(renamed, model.asOf);
  const ends = (of: Model, id: string) =>
    relationsOf(of.dataset)
      .of(id)
      .map(({ kind, other }) => [kind, other]);
  for (const { id } of model.standards) {
    expect(ends(now, renameId(id))).toEqual(
      ends(model, id).map(([kind, other]) => [
        kind,
        typeof other === 'string' ? renameId(other) : other,
      ]),
    );
  }
});

test('a dataset without any is without a trace of them', () => {
  expect(relations.isPresent(without, [])).toBe(false);
  const bare = createModel(without, model.asOf);
  const keys = listColumns(bare, bare.standards).map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith('replace'))).toEqual([]);
  const pages = JSON.stringify(listPages(bare));
  expect(pages).not.toContain('StandardRelations');
  expect(pages).not.toContain('section:relations');
  for (const { id } of bare.standards) {
    expect(writeStandard(bare, id)).not.toContain(bare.labels.say('relations.title'));
  }
});
