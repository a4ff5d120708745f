import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { zhCn } from '../../src/lib/labels/zh-cn/catalogue.ts';
import { fixtureFolder } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildFixture, buildSite } from './built-site.ts';
import { readElements, textsOf } from './read-html.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildFixture('bare-dataset');
});
afterAll(() => site.remove());

const pages = () => globSync('**/*.html', { cwd: site.out }).sort();

test('a dataset of a site, its sources and its standards has their pages and no others', () => {
  expect(pages()).toEqual([
    '404.html',
    'about.html',
    'booklets/family-only.html',
    'families/only.html',
    'index.html',
    'search.html',
    'sources.html',
    'sources/list.html',
    'standards-by-number.html',
    'standards-by-title.html',
    'standards.html',
    'standards/iso-9999-2022.html',
    'standards/without-number.html',
  ]);
  expect(globSync('data/*', { cwd: site.out }).sort()).toEqual([
    'data/schema.json',
    'data/standards.json',
  ]);
});

test('no page has a word about what the dataset lacks', () => {
  const words =
    /状态|现行|在研|分类|子体系|重点工作|专题|勘误|校订|引用关系|修订影响|术语|路线图|平台|架构|数据流程|缺口|待办|数据更改|订阅|待核实|编号的构成|用语说明|指导对接/;
  const told = pages().flatMap((page) => {
    const text = readFileSync(join(site.out, page), 'utf8').replace(/<script.*?<\/script>/gs, '');
    return text.match(new RegExp(words, 'g'))?.map((word) => `${page}: ${word}`) ?? [];
  });
  expect(told).toEqual([]);
});

test('a dataset of ids and titles alone has a page for each, and no word of families and sources', () => {
  const core = buildFixture('core-dataset');
  onTestFinished(() => core.remove());
  const own = globSync('**/*.html', { cwd: core.out }).sort();
  expect(own).toEqual([
    '404.html',
    'about.html',
    'index.html',
    'search.html',
    'standards-by-number.html',
    'standards-by-title.html',
    'standards.html',
    'standards/first.html',
    'standards/second.html',
  ]);
  const told = own.flatMap((page) => {
    const text = readFileSync(join(core.out, page), 'utf8').replace(/<script.*?<\/script>/gs, '');
    return (
      text
        .match(/\bnull\b|undefined|标准族|来源|出处|计划号|汇编|不分族/g)
        ?.map((word) => `${page}: ${word}`) ?? []
    );
  });
  expect(told).toEqual([]);
});

test('lists have the columns something stands in', () => {
  const headings = textsOf(readElements(join(site.out, 'standards.html')), 'th');
  expect(headings.slice(0, 3)).toEqual(['编号', '名称', '标准族']);
});

test('a dataset without events says of no standard that its status is not stated', () => {
  const dataset = mkdtempSync(join(tmpdir(), 'standards-dataset-'));
  onTestFinished(() => rmSync(dataset, { recursive: true, force: true }));
  cpSync(fixtureFolder('second-dataset'), dataset, { recursive: true });
  for (const file of ['events.json', 'releases.json', 'addresses.json'])
    rmSync(join(dataset, file));
  const thin = buildSite(dataset);
  onTestFinished(() => thin.remove());
  const own = globSync('**/*.html', { cwd: thin.out }).map((page) => join(thin.out, page));
  expect(
    own.filter((page) => readFileSync(page, 'utf8').includes(zhCn['status.unstated'])),
  ).toEqual([]);
  const headings = own.flatMap((page) => textsOf(readElements(page), 'th'));
  expect(headings).toContain('依据');
  expect(headings).not.toContain('状态');
});
