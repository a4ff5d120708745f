import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/lib/site/create-model.ts';
import { readPublishedDataset } from '../published-dataset.ts';
import { readSiteDataset } from './read-sources.ts';

const { platform, subsystems } = readSiteDataset();

test('a reason calls a plan only what is still one, or what was one', () => {
  const model = createModel(readPublishedDataset(), '2026-11-22');
  const links = [
    ...[...platform.systems, ...platform.views].flatMap(({ concerns = [] }) => concerns),
    ...items.flatMap(({ answeredBy }) => answeredBy),
  ];
  const named = links.filter(({ reason }) => /(?<!原为[^；，]*)计划/u.test(reason));
  expect(named.length).toBeGreaterThan(0);
  const past = named.filter(
    ({ standard }) => model.resolveStandard(standard).status.tone !== 'planned',
  );
  expect(past.map(({ standard }) => standard)).toEqual([]);
});

const items = subsystems.subsystems.flatMap(({ priorities }) =>
  priorities.flatMap((priority) => priority.items ?? []),
);
const answersOf = (subject: string) =>
  items
    .filter((item) => (item.subject ?? item.words) === subject)
    .flatMap(({ answeredBy }) => answeredBy);
const concernsOf = (id: string) =>
  [...platform.systems, ...platform.views].flatMap((s) => (s.id === id ? (s.concerns ?? []) : []));

/** What titles answer in part only: the aspect or the system, and the standards. */
const partly: [place: string, standards: string][] = [
  ['流式文档格式', '20101511-t-469 20132358-t-469'],
  ['电子合同', 'gb-t-36298-2018'],
  ['电子证照应用', 'gb-t-36906-2018 c0123 c0124'],
  ['电子政务内网、外网统一电子印章', 'c0118 c0119 c0120 c0121 c0122'],
  ['政务服务平台接口', 'c0126-1 c0126-2 c0128'],
  ['政务服务平台管理', 'c0117 c0132'],
  ['政务信息系统评价', 'gb-t-34077-1-2017 gb-t-33780-6-2017'],
  ['政务信息系统运维管理', '20132193-t-339'],
  ['数据安全', 'gb-t-35273-2017'],
  ['政务办公系统', 'gb-t-31913-2015 gb-t-33478-2016 gb-t-33479-2016 gb-t-33483-2016'],
  ['data-integration', 'c0130'],
  ['identity', 'c0113'],
  ['data', 'c0125 c0128'],
  ['portal', '20192098-t-469 20192100-t-469'],
  ['resource-centre', '20192099-t-469'],
];

test.each(partly)('%s has to do with %s in part', (place, expected) => {
  const links = [...answersOf(place), ...concernsOf(place)];
  const found = expected.split(' ').map((id) => links.find(({ standard }) => standard === id));
  expect(found.map((link) => [link?.standard, link?.basis, link?.fit])).toEqual(
    expected.split(' ').map((id) => [id, 'inferred', 'partial']),
  );
});

test('a standard that answers something of several answers it in part, and in full only by its title', () => {
  const platformStandards = items.flatMap(({ answeredBy }) =>
    answeredBy.filter(({ standard, fit }) => /^c0/.test(standard) && fit !== 'partial'),
  );
  expect(platformStandards).toEqual([]);
});

describe('what the subsystems say of their own names', () => {
  const find = (id: string) => subsystems.subsystems.find((s) => s.id === id);

  test('is said where the text differs, not of the table, which has no such row', () => {
    expect(find('public-data-use')?.note).toBe(
      '三（二）作“公共数据资源开发利用”，一（二）与三的引言作“公共信息资源开发利用”；附表无此标注。',
    );
    expect(subsystems.subsystems.filter(({ focusAreaInText }) => focusAreaInText)).toEqual([]);
  });

  test('the torn sentence names a standard that is missing', () => {
    expect(find('public-data-use')?.tornItems).toEqual([
      { words: '公共数据资源开发利用安全技术指南', answeredBy: [] },
    ]);
  });
});
