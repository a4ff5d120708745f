import { expect, test } from 'vitest';
import { parseTitleParts } from '../../../../../src/lib/model/titles/title-parts.ts';

const cases: [title: string, stem: string, part: number][] = [
  ['政务信息资源目录体系 第3部分：核心元数据', '政务信息资源目录体系', 3],
  ['政务信息资源目录体系第 10 部分: 总则', '政务信息资源目录体系', 10],
  ['档案共享平台 第2部分', '档案共享平台', 2],
  ['某体系 第1部分：与第2部分的关系', '某体系', 1],
  ['Data elements — Part 3: Codes', 'Data elements', 3],
  ['Systems for utilities - Part 7-4: Logical node classes', 'Systems for utilities', 7],
  ['Message Extensions, part 2', 'Message Extensions', 2],
  ['Functional safety — Part 3: Software', 'Functional safety', 3],
  ['Functional safety - Part 3', 'Functional safety', 3],
  ['Functional safety, Part 3: Software', 'Functional safety', 3],
  ['Functional safety Part 10: Guidance', 'Functional safety', 10],
  ['Safety: Part 2 — Hardware', 'Safety', 2],
];

test.each(cases)('%s is part %#', (title, stem, part) => {
  expect(parseTitleParts(title)).toEqual({ stem, part });
});

test.each([
  'Part 3: without a name of the whole',
  'Counterpart 3: Objects',
  'Taking Part 2 of the way',
  'CSS Grid Layout Module Level 1',
  '电子档案术语',
  '第3部分：没有总名称',
  '体系 第三部分',
  '体系 第1234部分',
  '<b>',
  'Part 3: no stem',
  'A part of 3',
  'Counterpart 3: x',
  'Works – Part 1234: x',
])('%s has no part', (title) => {
  expect(parseTitleParts(title)).toBeNull();
});
