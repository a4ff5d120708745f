import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../../build/built-site.ts';
import { readPublishedDataset } from '../published-dataset.ts';
import { findInFeed, findInJson, findInPage, findInText } from './find-unmarked.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildSite('src/content/dataset');
}, 600_000);
afterAll(() => site?.remove());

/** What only second-hand sources say: the numbers that reported events name. */
const { events } = readPublishedDataset().events;
const facts = [
  ...new Set(
    events.flatMap(({ trust, number }) => (trust === 'reported' && number ? [number] : [])),
  ),
];

const outputs = [
  ['**/*.html', findInPage],
  ['standards/*.md', findInText],
  ['*.atom', findInFeed],
  ['**/*.json', (text: string, all: readonly string[]) => findInJson(JSON.parse(text), all)],
] as const;

test.each(outputs)('in %s nothing reported stands without saying so', (pattern, find) => {
  const files = globSync(pattern, { cwd: site.out });
  const texts = files.map((file) => [file, readFileSync(join(site.out, file), 'utf8')] as const);
  const told = texts.filter(([, text]) => facts.some((fact) => text.includes(fact)));
  expect(told.length).toBeGreaterThan(0);
  expect(facts.length).toBeGreaterThan(0);
  const unmarked = told.flatMap(([file, text]) => find(text, facts).map((line) => [file, line]));
  expect(unmarked).toEqual([]);
});
