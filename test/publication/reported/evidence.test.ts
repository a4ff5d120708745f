import { expect, test } from 'vitest';
import { createModel } from '../../../src/lib/site/create-model.ts';
import { readPublishedDataset } from '../published-dataset.ts';

const dataset = readPublishedDataset();
const { events, errata, relations, leads, standards, site } = dataset;

/** Where each reported change was seen: the printed number, the site and the record there. */
const seen: Record<string, string[]> = {
  '20132199-t-339': ['bzchaxun.com 6233011011000000'],
  '20141558-t-339': ['gbstd.com 6224020011000000'],
  '20132196-t-339': ['m.bzxz.net 172788'],
  '20132193-t-339': ['m.cornels-photography.com 240158104（转载网站的标准预览页）'],
  '20132190-t-339': ['renrendoc.com 501886708'],
  '20132192-t-339': ['m.bzxz.net 172797'],
  '20153798-t-244': ['chinesestandards.org GB/T 39755.1-2021'],
  '20190834-t-469': ['max.book118.com 5031324240012212'],
  '20192098-t-469': ['chinesestandards.org GB/T 39047-2020', 'siduwenku.com 5076'],
  '20192099-t-469': ['chinesestandards.org GB/T 39046-2020'],
  '20190902-t-469': ['gmbz.org.cn 20210325021723'],
  '20190907-t-469': ['bzmfxz.com 221248'],
  '20153799-t-244': ['m.bzxz.net 51ad39723ee92b22'],
  'gb-t-36904-2016': ['chinesestandards.org GB/T 36904-2018'],
  'gb-t-35273-2017': ['tc260.org.cn piss/js1.htm'],
  'gb-t-31506-2015': ['bzko.com 272651'],
  'gb-t-35282-2017': ['zhousa.com 79848', 'bzchaxun.com 8075014010000000'],
  'gb-t-30278-2013': ['chinesestandard.net GB/T 30278-2024', '998pdf.com 54602'],
  'gb-t-34110-2017': ['bzchaxun.com 6153124104000000'],
};

const sitesOf = (list: readonly { seenAt?: string | undefined }[] = []) =>
  list.flatMap(({ seenAt }) => seenAt ?? []);

test('every reported change says where it was seen, and the one that replaces the same', () => {
  const found: Record<string, string[]> = {};
  for (const { record, trust, evidence } of events.events) {
    if (trust !== 'reported') continue;
    found[record] = [...new Set([...(found[record] ?? []), ...sitesOf(evidence)])];
  }
  expect(found).toEqual(seen);
  const related = relations.relations.map(({ to, evidence }) => [String(to), sitesOf(evidence)]);
  expect(related).toEqual(related.map(([to]) => [to, seen[String(to)]]));
});

test('everything seen outside the sources names a site or a periodical, and the record there', () => {
  const all = [...events.events, ...errata.errata, ...relations.relations, ...leads.leads].flatMap(
    ({ evidence }) => sitesOf(evidence),
  );
  const named = /^(?:[a-z\d-]+(?:\.[a-z\d-]+)+ \S|《[^》]+》\d{4})/u;
  expect(all.filter((words) => !named.test(words))).toEqual([]);
  expect(all.filter((words) => /文档|标准全文|标准页面|；/u.test(words))).toEqual([]);
});

test('whatever is reported of the errata says where it was seen', () => {
  const blind = errata.errata.filter(
    ({ trust, evidence }) => trust === 'reported' && sitesOf(evidence).length === 0,
  );
  expect(blind.map(({ id }) => id)).toEqual([]);
});

test('table 1 lists the platform standards without a status, and none is called in force', () => {
  const listed = events.events.filter(({ kind }) => kind === 'listed');
  const platform = standards.standards.filter(({ family }) => family === 'platform');
  expect(listed.map(({ record, ...e }) => `${record} ${e.status} ${e.date}`)).toEqual(
    platform.map(({ id }) => `${id} unstated 2019-04-27`),
  );
  expect(listed.map(({ evidence }) => evidence?.[0]?.place?.row)).toEqual(
    platform.map(({ place }) => place?.row),
  );
  expect(site.statuses).toBeUndefined();
  const shown = createModel(dataset, '2026-11-22').standards.filter(({ id }) =>
    platform.some((record) => record.id === id),
  );
  expect(shown.filter(({ status }) => status.status !== 'unstated')).toEqual([]);
});

test('leads are no events', () => {
  const numbers = leads.leads.flatMap(({ text }) => text.match(/GB\/T [\d.]+(?:-\d{4})?/gu) ?? []);
  const told = new Set(events.events.map(({ number }) => number));
  expect(numbers.filter((number) => told.has(number))).toEqual([]);
  expect([...new Set(numbers)].sort()).toEqual([
    ...['GB/T 33780.5-2021', 'GB/T 34077.2-2021', 'GB/T 34077.3', 'GB/T 34078.2-2021'],
    ...['GB/T 34078.3-2021', 'GB/T 34079.2-2021', 'GB/T 38664.4-2022', 'GB/T 39044-2020'],
  ]);
});
