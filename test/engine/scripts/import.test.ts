import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runScript } from './run-script.ts';
import { copyFixture, makeFolder, readTree } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const catalogue = 'test/fixtures/catalogue/目录.csv';
const map = '专业=category,关键词=field:list,阶段=field:list';

/** A new dataset, as the command makes it, without the standards of the example. */
function createDataset(): string {
  const folder = join(makeFolder(), 'dataset');
  const { status, stderr } = runScript('new.ts', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return folder;
}

const importInto = (folder: string, file: string, ...words: string[]) =>
  runScript('import.ts', file, '--dataset', folder, ...words);

const readJson = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

test('a new dataset is valid as it is, and its own table imported again changes nothing', () => {
  const folder = createDataset();
  expect(runScript('validate.ts', '--dataset', folder)).toMatchObject({ status: 0 });
  const before = readTree(folder);
  expect(Object.keys(before)).toEqual(
    expect.arrayContaining(['README.md', 'site.json', 'standards.json']),
  );
  const { status, stdout } = importInto(folder, join(folder, '标准.xlsx'));
  expect(status).toBe(0);
  expect(stdout).toContain('新增 0，改动 0，不变 3');
  expect(stdout).toContain('没有写任何文件');
  expect(readTree(folder)).toEqual(before);
});

test('a folder that has something in it is no place for a new dataset', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), 'a');
  expect(runScript('new.ts', folder)).toMatchObject({
    status: 1,
    stderr: `文件夹不是空的：${folder}\n`,
  });
  expect(Object.keys(readTree(folder))).toEqual(['a.txt']);
  expect(runScript('new.ts', join(folder, 'a.txt'))).toMatchObject({
    status: 1,
    stderr: `不是文件夹：${join(folder, 'a.txt')}\n`,
  });
  expect(runScript('new.ts')).toMatchObject({ status: 2 });
});

test('a catalogue is imported with what its maintainer says of its columns, which is remembered', () => {
  const folder = createDataset();
  const dry = importInto(folder, catalogue, '--map', map, '--dry-run');
  expect(dry).toMatchObject({ status: 0, stderr: '' });
  expect(dry.stdout).toContain('读到 12 行，9 项标准：将新增 9');
  expect(dry.stdout).not.toMatch(/已(?:删去|改写)/);
  expect(dry.stdout).toMatch(/其中 3 项是新建数据集时所带的例子：gb-t-33190-2016、.+\n.+--prune/);
  const before = readTree(folder);
  const { status, stdout } = importInto(folder, catalogue, '--map', map, '--prune');
  expect(status).toBe(0);
  expect(stdout).toContain('目录中没有的 3 项已删去');
  expect(stdout).not.toContain('例子');
  expect(stdout).toContain('DL/T 1003—2024 → DL/T 1003-2024');
  expect(readTree(folder)).not.toEqual(before);
  const checked = runScript('validate.ts', '--dataset', folder);
  expect(checked.status).toBe(0);
  expect(checked.stderr).toMatch(
    /^提示 1 处[^\n]*\n[^\n]*site\.json[^\n]* description — [^\n]*\n$/u,
  );
  expect(readJson(folder, 'columns.json').columns).toMatchObject([
    { heading: '专业', field: 'category' },
    { heading: '关键词', field: 'field-guan-jian-ci' },
    { heading: '阶段', field: 'field-jie-duan' },
  ]);
  const { standards } = readJson(folder, 'standards.json');
  expect(standards.map(({ id }: { id: string }) => id)).toEqual([
    ...['nb-t-1001-2025', 'nb-t-1002-2025', '20251234-z-604', 'dl-t-1003-2024', 'gb-t-1004-2008'],
    ...['gb-t-1004-2008-xg1', 'db15-t-1005-2018', '20181235-t-469', 'gb-t-1006-2017'],
  ]);
  const after = readTree(folder);
  const again = importInto(folder, catalogue);
  expect(again.stdout).toContain('没有写任何文件');
  expect(readTree(folder)).toEqual(after);
});

test('nothing is written when a cell cannot be read', () => {
  const folder = createDataset();
  const file = join(makeFolder(), '目录.csv');
  writeFileSync(file, '名称,发布日期\n甲,2020\n乙,二〇一九\n');
  const before = readTree(folder);
  const { status, stdout, stderr } = importInto(folder, file, '--prune');
  expect(status).toBe(1);
  expect(stdout).toContain('目录中没有的 3 项将删去');
  expect(stdout).not.toMatch(/已删去|已改写|[：，](?:新增|改动) [1-9]/);
  expect(stderr).toContain('第 3 行“发布日期”列“二〇一九” — 不是日期');
  expect(stderr).toContain('没有写任何文件');
  expect(readTree(folder)).toEqual(before);
});

test('nothing is written that would not be valid', () => {
  const folder = copyFixture('minimal-dataset');
  const file = join(makeFolder(), '目录.csv');
  writeFileSync(file, '名称,归口\n一,甲\n');
  writeFileSync(join(folder, 'releases.json'), '{"releases": []}');
  mkdirSync(join(folder, 'texts'));
  const before = readTree(folder);
  const { status, stderr } = importInto(folder, file, '--map', '归口=family');
  expect(status).toBe(1);
  expect(stderr).toContain('没有这个标准族');
  expect(readTree(folder)).toEqual(before);
});

test.each([
  [['nowhere.xlsx'], /读不出 nowhere\.xlsx/, 1],
  [['package.json'], /没有认得的表头/, 1],
  [[catalogue, '--map', '专业'], /应写作 列=字段/, 2],
  [[catalogue, '--map', '专业=什么'], /不认得/, 2],
  [
    [catalogue, '--map', '专业=category,没有这列=status'],
    /没有 --map 所指的列“没有这列” — 表中的列：.*、专业、/,
    1,
  ],
  [[catalogue, '--map', '专业=field:what'], /类型 what 不认得/, 2],
  [[], /用法：npm run import/, 2],
] as const)('what is asked for wrongly is said: %j', (words, message, code) => {
  const { status, stderr } = runScript(
    'import.ts',
    ...words,
    '--dataset',
    copyFixture('core-dataset'),
  );
  expect(stderr).toMatch(message);
  expect(status).toBe(code);
});
