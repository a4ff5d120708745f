import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameAll } from '../renamed-dataset.ts';
import { buildSite } from './built-site.ts';
import { writeDataset } from './hostile-dataset.ts';
import { readElements } from './read-html.ts';

test('a site whose records were all renamed answers at every address it had before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standards-renamed-'));
  const { addresses, ...dataset } = renameAll();
  const kept = addresses.addresses.filter((address) => !address.startsWith('guide/'));
  writeDataset({ ...dataset, addresses: { addresses: kept } }, folder);
  // The last step of a build looks up every address of the ledger.
  const site = buildSite(folder);
  const idsOf = (page: string) =>
    readElements(join(site.out, page)).map(({ properties }) => properties.id);
  const text = ['1.1', '1.1-2024', 'table-1', 'table-1-2', 'figure-1'];
  expect(idsOf('sources/scheme-new.html')).toEqual(expect.arrayContaining(text));
  expect(idsOf('errata.html')).toEqual(
    expect.arrayContaining(['e1', 'cell-q-xx-002-q-xx-004', 'cell-q-xx-002-new-q-xx-004-new']),
  );
  const twin = (id: string) => readFileSync(join(site.out, `standards/${id}.json`), 'utf8');
  expect(twin('q-xx-001')).toBe(twin('q-xx-001-new'));
  site.remove();
  rmSync(folder, { recursive: true });
});
