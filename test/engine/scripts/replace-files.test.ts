import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFiles } from '../../../scripts/replace-files.ts';
import { makeFolder, readTree } from './temporary-folder.ts';

/** A folder with two files, and one that the other two take the place of. */
function createFolder(): string {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a'), 'old');
  writeFileSync(join(folder, 'kept'), 'kept');
  return folder;
}
const files = new Map([
  ['a', 'new'],
  ['b', 'new'],
  ['c', 'new'],
]);

test('files take their places, new ones among them, and leave nothing else behind', () => {
  const folder = createFolder();
  replaceFiles(folder, files);
  expect(readTree(folder)).toEqual({ a: 'new', b: 'new', c: 'new', kept: 'kept' });
});

test.each([
  ['written', 'c.new'],
  ['put in its place', 'c'],
])('where one cannot be %s, the folder stays as it was', (_, blocked) => {
  const folder = createFolder();
  mkdirSync(join(folder, blocked));
  writeFileSync(join(folder, blocked, 'in the way'), '');
  const before = readTree(folder);
  expect(() => replaceFiles(folder, files)).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(readTree(folder)).toEqual(before);
});
