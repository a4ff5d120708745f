import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../src/lib/labels/en/catalogue.ts';
import { client } from '../../../src/lib/labels/zh-cn/client.ts';
import { runScript } from '../../engine/scripts/run-script.ts';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';
import { type BuiltSite, buildSite } from '../built-site.ts';
import { writeEnglishDataset } from './english-dataset.ts';
import {
  chineseIn,
  findChineseElements,
  findChineseFiles,
  findChineseScripts,
  findOtherLanguages,
  listPages,
  sayingOf,
} from './find-chinese.ts';

const folder = mkdtempSync(join(tmpdir(), 'standards-english-'));
const dataset = join(folder, 'dataset');
let site: BuiltSite;

beforeAll(() => {
  writeEnglishDataset(dataset);
  site = buildSite(dataset);
});
afterAll(() => {
  site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const readFile = (file: string) => readFileSync(join(site.out, file), 'utf8');

test('the dataset is one of every concept, without a Chinese character', () => {
  const files = globSync('**/*.*', { cwd: dataset });
  expect(files.length).toBe(
    globSync('**/*.*', { cwd: fixtureFolder('second-dataset') }).length - 1,
  );
  const found = files.filter((file) => chineseIn(readFileSync(join(dataset, file), 'utf8')));
  expect(found).toEqual([]);
});

test('no page has a Chinese word, seen or heard or in a script', () => {
  expect(listPages(site.out)).toEqual(
    expect.arrayContaining(['404.html', 'search.html', 'flows.html']),
  );
  expect(findChineseElements(site.out)).toEqual([]);
});

test('every page says that it is in English, and is', () => {
  expect(findOtherLanguages(site.out)).toEqual([]);
  expect(readFile('changes.atom')).toContain('xml:lang="en"');
});

test('exports and twins have no Chinese word', () => {
  const { files, found } = findChineseFiles(site.out);
  expect(files).toEqual(
    expect.arrayContaining([
      'changes.atom',
      'data/schema.json',
      'data/standards.json',
      'standards/q-xx-001.md',
    ]),
  );
  expect(found).toEqual([]);
});

test('what scripts say is in English; Chinese is only what search and addresses are read by', () => {
  expect(findChineseScripts(site.out)).toEqual(['assets/search.js', 'assets/search/characters.js']);
  const search = sayingOf(site.out, 'assets/search.js');
  const said = Object.values(client).flatMap((label) => label.split(/\{\w+\}/));
  const sentences = said.filter((words) => words.length > 3 && chineseIn(words));
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((words) => search.includes(words))).toEqual([]);
  expect(search.includes(en['search.ask'])).toBe(true);
});

test('a packed site says in English how to read it', () => {
  const to = join(folder, 'package');
  const words = ['--dataset', dataset, '--out', site.out, '--to', to];
  expect(runScript('package.ts', ...words).stderr).toBe('');
  const [zip = ''] = readdirSync(to).filter((file) => file.endsWith('.zip'));
  const files = unzipSync(readFileSync(join(to, zip)));
  expect(Object.keys(files).filter((name) => chineseIn(name))).toEqual([]);
  const [guide = ''] = Object.keys(files).filter((name) =>
    name.endsWith(`${en['package.guide']}.txt`),
  );
  const text = Buffer.from(files[guide] ?? []).toString('utf8');
  expect(text).toContain(en['package.unpack']);
  expect(chineseIn(text)).toBe(undefined);
});
