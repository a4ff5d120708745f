import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { copyFixture, readTree } from '../temporary-folder.ts';
import { edit, useFixed, validate } from './copy-fixed.ts';

const copyFixed = useFixed();

test('finds nothing in the fixture that has addresses, its hand-written page included', () => {
  expect(validate(copyFixture('second-dataset'))).toMatchObject({ status: 0, stderr: '' });
});

test.each(['core-dataset', 'bare-dataset', 'minimal-dataset'] as const)(
  'finds nothing in %s once --fix has written it down',
  (name) => {
    const folder = copyFixture(name);
    expect(validate(folder, '--fix').status).toBe(0);
    expect(validate(folder)).toMatchObject({ status: 0, stderr: '' });
  },
);

test('finds nothing in a valid dataset, and --fix then changes nothing', () => {
  const folder = copyFixed();
  const before = readTree(folder);
  expect(validate(folder)).toEqual({ status: 0, stdout: `数据无误：${folder}\n`, stderr: '' });
  expect(validate(folder, '--fix').stdout).toBe(`数据无误：${folder}\n`);
  expect(readTree(folder)).toEqual(before);
});

test('lets hints alone pass', () => {
  const folder = copyFixed();
  edit(folder, 'numbering.json', (text) => text.replace('"Q/XX"', '"Q/YY"'));
  const { status, stdout, stderr } = validate(folder);
  expect({ status, stdout }).toEqual({ status: 0, stdout: `数据无误：${folder}\n` });
  expect(stderr).toMatch(/^提示 \d+ 处，不影响生成：/);
  const out = join(folder, '../site');
  const build = runScript('build.ts', 'validate', '--dataset', folder, '--out', out);
  expect(build).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/数据无误.+提示 \d+ 处/),
  });
});

test('leaves line ends to version control', () => {
  const folder = copyFixed();
  for (const name of globSync('*.json', { cwd: folder })) {
    edit(folder, name, (text) => text.replaceAll('\n', '\r\n'));
  }
  const before = readTree(folder);
  expect(validate(folder)).toEqual({ status: 0, stdout: `数据无误：${folder}\n`, stderr: '' });
  expect(validate(folder, '--fix').stdout).toBe(`数据无误：${folder}\n`);
  expect(readTree(folder)).toEqual(before);
});
