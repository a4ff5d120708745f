import { expect, test } from 'vitest';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { type Citable, nameCitable } from '../../../../../src/lib/outputs/cite/citable.ts';
import {
  type CitationStyle,
  citationStyles,
  formatCitation,
} from '../../../../../src/lib/outputs/cite/format-citation.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('second-dataset');
const labels = labelsOf(dataset);

const standard: Citable = {
  id: 'gb-t-3792-2021',
  number: 'GB/T 3792—2021',
  title: '信息与文献 资源描述',
  year: 2021,
  planned: false,
};
const plan: Citable = {
  id: '20190834-t-469',
  number: '20190834-T-469',
  title: '政务信息系统定义和范围',
  year: null,
  planned: true,
};
const unnumbered: Citable = {
  id: 'first',
  number: null,
  title: '甲的要求',
  year: null,
  planned: false,
};

test('in one line the title stands alone where there is no number', () => {
  expect(nameCitable(standard)).toBe('GB/T 3792—2021 信息与文献 资源描述');
  expect(nameCitable(unnumbered)).toBe('甲的要求');
});

const expected: [Citable, CitationStyle, string][] = [
  [standard, 'gb-t-7714-2025', 'GB/T 3792—2021 信息与文献 资源描述[S].'],
  [standard, 'gb-t-7714-2015', '信息与文献 资源描述: GB/T 3792—2021[S]. 2021.'],
  [standard, 'official', '《信息与文献 资源描述》（GB/T 3792—2021）'],
  [
    standard,
    'ris',
    'TY  - STAND\nTI  - 信息与文献 资源描述\nSN  - GB/T 3792—2021\nPY  - 2021\nER  - ',
  ],
  [unnumbered, 'gb-t-7714-2025', '甲的要求[S].'],
  [unnumbered, 'gb-t-7714-2015', '甲的要求[S].'],
  [unnumbered, 'official', '《甲的要求》'],
  [{ ...unnumbered, title: '《甲》的说明' }, 'official', '《〈甲〉的说明》'],
  [unnumbered, 'ris', 'TY  - STAND\nTI  - 甲的要求\nER  - '],
  [unnumbered, 'bibtex', '@techreport{first,\n  title = {甲的要求},\n  type = {标准}\n}'],
  [unnumbered, 'csl-json', '{\n  "id": "first",\n  "type": "standard",\n  "title": "甲的要求"\n}'],
  [plan, 'gb-t-7714-2025', '20190834-T-469 政务信息系统定义和范围[S].（标准计划）'],
  [plan, 'gb-t-7714-2015', '政务信息系统定义和范围: 20190834-T-469[S].（标准计划）'],
  [plan, 'official', '《政务信息系统定义和范围》（计划号 20190834-T-469）'],
];

test.each(expected)('%o as %s', (citable, style, text) => {
  expect(formatCitation(labels, citable, style)).toBe(text);
});

test('BibTeX writes characters with a meaning as themselves', () => {
  const text = formatCitation(labels, { ...standard, title: '100% {x} a_b \\ #1 & $' }, 'bibtex');
  expect(text).toContain(
    'title = {100\\% \\textbraceleft{}x\\textbraceright{} a\\_b \\textbackslash{} \\#1 \\& \\$}',
  );
  expect(text.startsWith('@techreport{gb-t-3792-2021,\n')).toBe(true);
});

test('words no style fixes are those of the site', () => {
  const english = labelsOf({ ...dataset, site: { ...dataset.site, lang: 'en' } });
  expect(formatCitation(english, plan, 'official')).toBe(
    '“政务信息系统定义和范围” (project number 20190834-T-469)',
  );
  expect(formatCitation(english, standard, 'bibtex')).toContain('type = {Standard}');
  expect(formatCitation(english, standard, 'gb-t-7714-2025')).toBe(
    'GB/T 3792—2021 信息与文献 资源描述[S].',
  );
});

test('CSL-JSON is JSON of a standard', () => {
  expect(JSON.parse(formatCitation(labels, standard, 'csl-json'))).toEqual({
    id: 'gb-t-3792-2021',
    type: 'standard',
    number: 'GB/T 3792—2021',
    title: '信息与文献 资源描述',
    issued: { 'date-parts': [[2021]] },
  });
});

test('a plan is said to be one in every form, before what else is noted of it', () => {
  for (const style of citationStyles) {
    for (const [note, said] of [
      [undefined, /计划/],
      ['待核实', style === 'official' ? /计划号.+（待核实）$/ : /标准计划，待核实/],
    ] as const) {
      const citable = note === undefined ? plan : { ...plan, note };
      expect(formatCitation(labels, citable, style), style).toMatch(said);
    }
    expect(formatCitation(labels, standard, style), style).not.toContain('计划');
  }
  expect(formatCitation(labels, { ...plan, title: null }, 'official')).toContain('标准计划');
});
