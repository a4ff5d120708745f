import { mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFiles } from '../../../src/build/copy-files.ts';
import { listFiles } from '../../../src/build/list-files.ts';
import { hashDataset } from '../../../src/build/load-dataset.ts';
import { readDataset } from '../../../src/build/read-dataset.ts';
import { copyFixture, makeFolder, readTree } from '../scripts/temporary-folder.ts';

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('lists what is in a folder, and measures what may be published of it', () => {
  const outside = makeFolder();
  writeFiles(outside, { 'secret.pdf': 'secret' });
  const folder = join(makeFolder(), 'files');
  writeFiles(folder, { 'b.pdf': 'four', 'a/c.ofd': 'six.six', '.DS_Store': '', 'a/~$c.docx': '' });
  symlinkSync(join(folder, 'b.pdf'), join(folder, 'inside.pdf'));
  symlinkSync(join(outside, 'secret.pdf'), join(folder, 'outside.pdf'));
  symlinkSync(outside, join(folder, 'outer'));
  symlinkSync('nowhere', join(folder, 'torn.pdf'));
  expect(listFiles(folder)).toEqual([
    { path: 'a', size: null },
    { path: 'a/c.ofd', size: 7 },
    { path: 'b.pdf', size: 4 },
    { path: 'inside.pdf', size: 4 },
    { path: 'outer', size: null },
    { path: 'outside.pdf', size: null },
    { path: 'torn.pdf', size: null },
  ]);
  expect(listFiles(join(folder, 'missing'))).toEqual([]);
  expect(listFiles(join(folder, 'b.pdf'))).toEqual([]);
});

test('what is built from a dataset hangs on the files that go with it', () => {
  const dataset = copyFixture('attachments-dataset');
  const hash = () => hashDataset(readDataset(dataset));
  const before = hash();
  expect(hash()).toBe(before);
  writeFileSync(join(dataset, 'files/Q-1.pdf'), 'of another size');
  expect(hash()).not.toBe(before);
});

test('copies files to the byte, and those that changed again', () => {
  const root = makeFolder();
  const [from, to, next, last] = ['from', 'to', 'next', 'missing'].map((name) => join(root, name));
  if (!from || !to || !next || !last) throw new Error('no folders');
  writeFiles(from, { 'a/b.pdf': 'one', 'c.pdf': 'two', 'd.pdf': 'not named' });
  const paths = ['a/b.pdf', 'c.pdf'];
  expect(copyFiles(paths, { from, to, last })).toBe(2);
  expect(readTree(to)).toEqual({ 'a/b.pdf': 'one', 'c.pdf': 'two' });
  expect(statSync(join(to, 'c.pdf')).mode & 0o777).toBe(0o644);
  expect(copyFiles(paths, { from, to, last })).toBe(0);

  writeFileSync(join(from, 'c.pdf'), 'six');
  utimesSync(join(from, 'c.pdf'), 1e9, 1e9);
  expect(copyFiles(paths, { from, to: next, last: to })).toBe(1);
  expect(readTree(next)).toEqual({ 'a/b.pdf': 'one', 'c.pdf': 'six' });
  expect(readFileSync(join(to, 'c.pdf'), 'utf8')).toBe('two');
});
