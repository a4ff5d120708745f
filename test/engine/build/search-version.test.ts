import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashSearchInputs } from '../../../src/build/search-version.ts';
import { readSettings, type Settings } from '../../../src/build/settings.ts';
import { copyFixture, makeFolder } from '../scripts/temporary-folder.ts';

let root: string;
let settings: Settings;
const day = '2026-01-01';
const versionOf = (asOf = day) => hashSearchInputs(settings, asOf, root);

beforeEach(() => {
  root = makeFolder();
  const dataset = copyFixture('minimal-dataset', root);
  settings = readSettings({ dataset, out: join(root, 'site') });
  for (const folder of ['src/lib', 'src/components', 'src/client', 'dataset/guide/figures']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
});

test.each([
  'src/lib/page.ts',
  'src/components/Table.astro',
  'src/client/search.ts',
  'package-lock.json',
  'dataset/terms.json',
  'dataset/guide/example.mdx',
  'dataset/guide/figures/counts.json',
])('changes with %s', (file) => {
  const before = versionOf();
  writeFileSync(join(root, file), '{"terms":[]}');
  const between = versionOf();
  writeFileSync(join(root, file), '{"terms":[ ]}');
  expect(new Set([before, between, versionOf()]).size).toBe(3);
});

test('changes with the day', () => {
  expect(versionOf('2026-01-02')).not.toBe(versionOf());
});

test('stays the same while nothing changes, and is fit for an address', () => {
  expect(versionOf()).toBe(versionOf());
  expect(versionOf()).toMatch(/^[0-9a-f]{8}$/);
});
