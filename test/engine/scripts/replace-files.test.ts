import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishReplacement } from '../../../scripts/finish-replacement.ts';
import { replaceFiles } from '../../../scripts/replace-files.ts';
import { journalName, readDataset } from '../../../src/build/read-dataset.ts';
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

const moves = [...files.keys()].map((to) => ({ from: `${to}.new`, to }));

/** A folder as a process leaves it that is killed after this many moves. */
function createCutOff(made: number, journal: object, held = files): string {
  const folder = createFolder();
  for (const [name, content] of held) writeFileSync(join(folder, `${name}.new`), content);
  for (const { from, to } of moves.slice(0, made)) renameSync(join(folder, from), join(folder, to));
  writeFileSync(join(folder, journalName), JSON.stringify(journal));
  return folder;
}

/** A number no process has. */
const pid = 2 ** 31 - 1;
const whole = { a: 'new', b: 'new', c: 'new', kept: 'kept' };

test.each([0, 1, 2, 3])('what was cut off after %i moves is finished', (made) => {
  const folder = createCutOff(made, { pid, isReady: true, moves });
  expect(() => readDataset(folder)).toThrow('改写数据集的命令');
  expect(finishReplacement(folder)).toBe(true);
  expect(readTree(folder)).toEqual(whole);
  expect(finishReplacement(folder)).toBe(false);
});

test('what was cut off before all was written is thrown away', () => {
  const folder = createCutOff(0, { pid, isReady: false, moves }, new Map([['a', 'half']]));
  expect(finishReplacement(folder)).toBe(false);
  expect(readTree(folder)).toEqual({ a: 'old', kept: 'kept' });
  writeFileSync(join(folder, journalName), '{"pid": 1');
  replaceFiles(folder, files);
  expect(readTree(folder)).toEqual(whole);
});

test.each([true, false])(
  'a journal that was being written goes with the one before: %s',
  (isReady) => {
    const folder = createCutOff(0, { pid, isReady, moves });
    writeFileSync(join(folder, `${journalName}.next`), '{"pid"');
    finishReplacement(folder);
    expect(readTree(folder)).toEqual(isReady ? whole : { a: 'old', kept: 'kept' });
  },
);

test('what another process is at is left to it, unless that has long ended', () => {
  const folder = createCutOff(1, { pid: process.ppid, isReady: true, moves });
  const before = readTree(folder);
  expect(() => replaceFiles(folder, new Map([['a', 'mine']]))).toThrow('另一个程序正在改写');
  expect(readTree(folder)).toEqual(before);
  utimesSync(join(folder, journalName), 0, 0);
  replaceFiles(folder, new Map([['a', 'mine']]));
  expect(readTree(folder)).toEqual({ ...whole, a: 'mine' });
});

test('a journal names nothing outside the folder', () => {
  const folder = createCutOff(0, { pid, isReady: true, moves: [{ from: null, to: '../a' }] });
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  writeFileSync(join(inner, journalName), readFileSync(join(folder, journalName)));
  finishReplacement(inner);
  expect(readTree(folder)).toMatchObject({ a: 'old' });
});

test.each([
  ['changed', (folder: string) => writeFileSync(join(folder, 'a'), 'theirs')],
  ['gone', (folder: string) => renameSync(join(folder, 'a'), join(folder, 'elsewhere'))],
])('nothing is replaced when what it was made of is %s', (_, change) => {
  const folder = createFolder();
  const asRead = new Map([['a', readFileSync(join(folder, 'a'))]]);
  change(folder);
  const before = readTree(folder);
  expect(() => replaceFiles(folder, files, asRead)).toThrow('a 在读取之后被别的程序改过');
  expect(readTree(folder)).toEqual(before);
});
