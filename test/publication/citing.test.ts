import { expect, test } from 'vitest';
import { toCitable, toUndated } from '../../src/lib/outputs/cite/citable.ts';
import { citeClause } from '../../src/lib/outputs/cite/cite-clause.ts';
import { type CitationStyle, formatCitation } from '../../src/lib/outputs/cite/format-citation.ts';
import { findCaution } from '../../src/lib/outputs/cite/list-cautions.ts';
import { exportCitations } from '../../src/lib/outputs/json/export-citations.ts';
import { exportStandards } from '../../src/lib/outputs/json/export-standards.ts';
import { writeStandard } from '../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../src/lib/site/create-model.ts';
import { readPublishedDataset } from './published-dataset.ts';

const model = createModel(readPublishedDataset(), '2026-11-22');
const { labels } = model;
const of = (id: string) => model.resolveStandard(id);
const cite = (id: string, style: CitationStyle) =>
  formatCitation(labels, toCitable(model, of(id)), style);

test.each<[string, CitationStyle, string]>([
  ['gb-t-33190-2016', 'official', '（GB/T 33190—2016）'],
  [
    'gb-t-36904-2016',
    'gb-t-7714-2025',
    'GB/T 36904—2018 电子证照 标识规范[S].（待核实，原文印作 GB/T 36904-2016',
  ],
  [
    '20190834-t-469',
    'gb-t-7714-2025',
    'GB/T 40692—2021 政务信息系统定义和范围[S].（待核实，原计划号 20190834-T-469）',
  ],
  ['c0101', 'gb-t-7714-2025', 'C 0101-2019 国家政务服务平台总体框架[S].'],
  [
    'c0101',
    'gb-t-7714-2015',
    '国务院办公厅电子政务办公室. 国家政务服务平台总体框架: C 0101-2019[S]. 2019.',
  ],
  ['c0101', 'official', '《国家政务服务平台总体框架》（C 0101-2019）'],
])('%s as %s has %s', (id, style, text) => {
  expect(cite(id, style)).toContain(text);
});

test('a citation of a clause ends in the number of the clause', () => {
  expect(citeClause(model, { source: 'framework', clause: '6.2.1' })).toEqual({
    official: '《国家政务服务平台总体框架》（C 0101-2019）第 6.2.1 条',
    'gb-t-7714-2025': 'C 0101-2019 国家政务服务平台总体框架[S]: 6.2.1.',
    'gb-t-7714-2015':
      '国务院办公厅电子政务办公室. 国家政务服务平台总体框架: C 0101-2019[S]. 2019: 6.2.1.',
    clause: 'C 0101-2019，6.2.1',
  });
  expect(() => citeClause(model, { source: 'construction-guide', clause: '1' })).toThrow(
    RangeError,
  );
});

test('no citation hides that a number or a title is only reported, nor what is printed in its place', () => {
  const reported = model.standards.filter(({ identity }) =>
    [identity.numberBasis, identity.titleBasis].includes('reported'),
  );
  expect(reported).not.toEqual([]);
  for (const { id, identity } of reported) {
    for (const style of ['official', 'gb-t-7714-2025', 'bibtex', 'ris', 'csl-json'] as const) {
      expect(cite(id, style), `${id} ${style}`).toContain('待核实');
      for (const { number } of identity.formerNumbers) expect(cite(id, style)).toContain(number);
    }
    expect(findCaution(model, of(id)).sentences.join()).toContain('待核实');
    expect(writeStandard(model, id).split('\n')[0]).toContain('待核实');
  }
});

test('no edition in force is offered by the title of the one before, unless a source says so', () => {
  const titles = ['gb-t-30278-2013', 'gb-t-31506-2015', 'gb-t-34110-2017', 'gb-t-35282-2017'].map(
    (id) => [findCaution(model, of(id)).instead[0], toUndated(model, of(id))].map((c) => c?.title),
  );
  expect(titles).toEqual(
    [
      '网络安全技术 政务计算机终端核心配置规范',
      '信息安全技术 政务网站系统安全指南',
      '信息与文献 文件(档案)管理 核心概念与术语',
      '信息安全技术 电子政务移动办公系统安全技术规范',
    ].map((title) => [title, title]),
  );
});

test('what has been replaced offers what took its place, without a date its newest edition', () => {
  const { instead, sentences, undated } = findCaution(model, of('gb-t-35273-2017'));
  expect(instead.map((each) => formatCitation(labels, each, 'official'))).toEqual([
    '《信息安全技术 个人信息安全规范》（GB/T 35273—2020）（待核实）',
  ]);
  expect(sentences).toHaveLength(1);
  expect(undated.join('')).toContain('GB/T 35273—2020 信息安全技术 个人信息安全规范（待核实）');
  expect(toUndated(model, of('gb-t-35273-2017'))).toMatchObject({
    ...{ number: 'GB/T 35273', year: null, id: 'gb-t-35273' },
  });
});

test('published fields stay as they are, the effective ones stand beside them', () => {
  const rows = new Map(exportStandards(model).map((row) => [row.id, row]));
  expect(rows.get('20190834-t-469')).toMatchObject({
    ...{ number: null, planNumber: '20190834-T-469' },
    ...{ effectiveNumber: 'GB/T 40692-2021', effectiveNumberBasis: 'reported' },
    formerNumbers: [{ kind: 'plan', number: '20190834-T-469' }],
  });
  expect(rows.get('gb-t-36904-2016')).toMatchObject({
    ...{ number: 'GB/T 36904-2016', title: '电子证照标识规范' },
    effectiveNumber: 'GB/T 36904-2018',
  });
  const [first] = exportCitations(model);
  expect(first?.effectiveCiting).toBe(first?.citing);
});
