import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadDataset, validateFiles } from '../../../src/build/load-dataset.ts';
import { readDataset } from '../../../src/build/read-dataset.ts';
import { readSettings, type Settings } from '../../../src/build/settings.ts';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';

let folder: string;
let settings: Settings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-dataset-'));
  const dataset = join(folder, 'dataset');
  cpSync(fixtureFolder('second-dataset'), dataset, { recursive: true });
  settings = { ...readSettings({ dataset }), cache: join(folder, 'cache') };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const replaceIn = (file: string, from: string, to: string) => {
  const path = join(settings.dataset, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

it('gives the same dataset whether it validates it or knows it to be valid', () => {
  const validated = validateFiles(readDataset(settings.dataset), settings.cache);
  expect(validated.dataset).not.toBeNull();
  expect(loadDataset(settings)).toEqual(validated);
});

it('validates again what has changed since it was found valid', () => {
  loadDataset(settings);
  replaceIn('standards.json', '"family":', '"famliy":');
  const { dataset, issues } = loadDataset(settings);
  expect(dataset).toBeNull();
  expect(issues.map(({ file }) => file)).toContain('standards.json');
});

it('never takes an invalid dataset for a valid one, however often it is read', () => {
  replaceIn('standards.json', '"family":', '"famliy":');
  expect(loadDataset(settings).dataset).toBeNull();
  expect(loadDataset(settings).dataset).toBeNull();
});
