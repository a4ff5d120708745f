import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../../build/built-site.ts';
import { readPublishedDataset } from '../published-dataset.ts';
import {
  findInFeed,
  findInFragment,
  findInJson,
  findInPage,
  findInText,
  findInTitles,
} from './find-unmarked.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildSite('src/content/dataset');
}, 600_000);
afterAll(() => site?.remove());

const dataset = readPublishedDataset();
const { events } = dataset.events;
const { relations } = dataset.relations;
const { standards } = dataset.standards;
const isReported = ({ trust }: { trust?: string | undefined }) => trust === 'reported';
const reported = events.filter(isReported);
const outside = relations
  .filter(isReported)
  .flatMap(({ from }) => (typeof from === 'string' ? [] : [from]));
/** What the sources themselves say, or anything but a report. */
const proved = JSON.stringify([
  ...[dataset.sources, dataset.texts, standards.map(({ title, number }) => [title, number])],
  events.filter((event) => !isReported(event)),
]);
const listFacts = (values: readonly (string | null | undefined)[]) =>
  [
    ...new Set(values.filter((value) => typeof value === 'string' && !proved.includes(value))),
  ] as string[];

/** What only second-hand sources say: successors and corrected numbers, titles, and days. */
const facts = {
  numbers: listFacts([
    ...reported.map(({ number }) => number),
    ...outside.map(({ number }) => number),
    ...standards.map(({ corrected }) => corrected?.number),
  ]),
  titles: listFacts([
    ...reported.map(({ title }) => title),
    ...outside.map(({ title }) => title),
    ...standards.map(({ corrected }) => corrected?.title),
  ]),
  days: listFacts([...reported, ...relations.filter(isReported)].map(({ date }) => date)).filter(
    (date) => date.length === 10,
  ),
};

const readWhole = (file: string) => readFileSync(file, 'utf8');
const outputs = [
  ['**/*.html', readWhole, findInPage],
  ['standards/*.md', readWhole, findInText],
  ['*.atom', readWhole, findInFeed],
  [
    '**/*.json',
    readWhole,
    (text: string, all: readonly string[]) => findInJson(JSON.parse(text), all),
  ],
  [
    'pagefind/fragment/*',
    (file: string) => gunzipSync(readFileSync(file)).toString().replaceAll('\u200b', ''),
    findInFragment,
  ],
  ['assets/search/titles.js', readWhole, findInTitles],
] as const;

describe.each(Object.entries(facts))('of the reported %s', (_, all) => {
  test.each(outputs)('in %s none stands without saying so', (pattern, read, find) => {
    expect(all.length).toBeGreaterThan(3);
    const files = globSync(pattern, { cwd: site.out });
    expect(files.length).toBeGreaterThan(0);
    const unmarked = files.flatMap((file) =>
      find(read(join(site.out, file)), all).map((line) => [file, line]),
    );
    expect(unmarked).toEqual([]);
  });
});

test('every kind of output tells of something reported', () => {
  const silent = outputs.filter(([pattern, read]) =>
    globSync(pattern, { cwd: site.out }).every((file) => {
      const text = read(join(site.out, file));
      return !facts.numbers.some((number) => text.includes(number));
    }),
  );
  expect(silent).toEqual([]);
});

/** The standards whose status is only reported, as tables name them, with the word for it. */
test('no status that is only reported stands without saying so', () => {
  const replaced = reported.filter(({ kind }) => kind === 'replaced');
  const numbers = replaced.flatMap(
    ({ record }) => standards.find(({ id }) => id === record)?.number ?? [],
  );
  expect(numbers.length).toBe(5);
  const pages = globSync('**/*.html', { cwd: site.out });
  const unmarked = pages.flatMap((file) =>
    findInPage(readWhole(join(site.out, file)), numbers)
      .filter((line) => /(?<!不)被代替|改引/u.test(line))
      .map((line) => [file, line]),
  );
  expect(unmarked).toEqual([]);
});
