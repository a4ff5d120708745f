import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolders } from '../../../src/build/output/find-output-fault.ts';
import { resolveLinks } from '../../../src/build/output/real-path.ts';
import { markFile, writeMark } from '../../../src/build/output/site-mark.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';
import { environment } from './run-script.ts';
import { readTree } from './temporary-folder.ts';
import { siteSource, writeFiles, writeSite } from './write-site.ts';

const base = resolveLinks(mkdtempSync(join(tmpdir(), 'standards-world-')));
const world = join(base, 'world');
const project = join(world, 'project');
let before: Record<string, string>;

/** A copy of the project that may be destroyed, beside things of other people. */
beforeAll(() => {
  const left = /^(?:node_modules|\.git|\.cache|\.astro|dist.*)$/;
  for (const name of readdirSync('.').filter((entry) => !left.test(entry))) {
    cpSync(name, join(project, name), { recursive: true });
  }
  // The packages are found above what is compared.
  symlinkSync(resolve('node_modules'), join(base, 'node_modules'));
  writeFiles(project, { '.git/HEAD': 'ref: refs/heads/main\n', 'node_modules/a/index.js': '' });
  writeFiles(world, { 'www/index.html': '别人的网站', '有 空格的/文件.txt': '别人的文件' });
  cpSync(fixtureFolder('minimal-dataset'), join(world, 'data/minimal'), { recursive: true });
  writeSite(join(world, 'site'));
  for (const name of ['added', 'added-below', 'webroot']) writeSite(join(world, name));
  writeFiles(world, {
    'added/web.config': '',
    'added-below/data/notes.txt': '',
    'webroot/app.php': '',
  });
  writeFiles(world, { 'unfinished/index.html': '' });
  writeMark(join(world, 'unfinished'), siteSource);
  const old = ['404.html', 'index.html', 'search.html', 'data/a', 'pagefind/a', 'standards/a'];
  for (const name of [...old, 'assets/search/titles.js', 'web.config']) {
    writeFiles(world, { [`old/${name}`]: 'standardsSearch.receive("titles",' });
  }
  mkdirSync(join(world, `odd-mark/${markFile}`), { recursive: true });
  symlinkSync(join(project, 'src'), join(world, 'link-to-src'));
  symlinkSync(join(world, 'www'), join(world, 'link-to-www'));
  symlinkSync('circle', join(world, 'circle'));
  before = readTree(world);
});

afterAll(() => rmSync(base, { recursive: true }));

function build(words: readonly string[], variables: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['scripts/build.ts', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { ...environment, ...variables },
  });
}

const minimal = ['--dataset', '../data/minimal'];

describe('a build refuses to write its site, and leaves every byte as it is:', () => {
  test.each([
    ['the project itself', ['--out', '.'], '本项目的'],
    ['the project by its path', ['--out', project], '本项目的'],
    ['its parent', ['--out', '..'], '本项目的'],
    ['the root of the disk', ['--out', '/'], '之中'],
    ['the code', ['--out', 'src'], '本项目的'],
    ['the code with a slash', ['--out', 'src//'], '本项目的'],
    ['the code in capitals', ['--out', 'SRC'], '本项目的'],
    ['the code by a detour', ['--out', 'test/../src'], '本项目的'],
    ['the code by a link', ['--out', '../link-to-src'], '本项目的'],
    ['a new folder in the code', ['--out', 'src/site'], '本项目的'],
    ['a new folder in the code by a link', ['--out', '../link-to-src/site'], '本项目的'],
    ['the tests', ['--out', 'test'], '本项目的'],
    ['the history', ['--out', '.git'], '本项目的'],
    ['a folder in the history', ['--out', '.git/site'], '本项目的'],
    ['the packages', ['--out', 'node_modules/site'], '本项目的'],
    ['the cache', ['--out', '.cache'], '本项目的'],
    ['a folder in the cache', ['--out', '.cache/site'], '本项目的'],
    ['a file of the project', ['--out', 'README.md'], '不是文件夹'],
    ['a folder below a file', ['--out', 'README.md/site'], '是一个文件'],
    ['the site of others', ['--out', '../www'], '不是本工具生成的内容（如 index.html）'],
    ['the site of others by a link', ['--out', '../link-to-www/'], '不是本工具生成的内容'],
    ['a file of others', ['--out', '../www/index.html'], '不是文件夹'],
    ['a folder with blanks and Chinese', ['--out', '../有 空格的'], '（如 文件.txt）'],
    ['links that go in circles', ['--out', '../circle'], 'ELOOP'],
    ['a folder behind such links', ['--out', '../circle/site'], 'ELOOP'],
    ['the dataset', [...minimal, '--out', '../data/minimal'], '数据集'],
    ['the parent of the dataset', [...minimal, '--out', '../data'], '数据集'],
    ['a folder in the dataset', [...minimal, '--out', '../data/minimal/site'], '数据集'],
    ['the dataset in capitals', [...minimal, '--out', '../data/MINIMAL'], '数据集'],
    ['a folder in another site', ['--out', '../site/inner'], '在另一个网站'],
    ['the staging folder of another', ['--out', '../www.next'], '.next'],
    ['the previous folder of another', ['--out', '../www.previous/'], '.next'],
    ['what packages are put in', ['--out', '../www.package'], '.package'],
    ['a home folder no shell has named', ['--out', '~/www'], '没有换成用户文件夹'],
    ['a site with something added at its top', ['--out', '../added'], '（如 web.config）'],
    ['a site with something added below', ['--out', '../added-below'], '（如 data/notes.txt）'],
    ['a site copied into a folder of others', ['--out', '../webroot'], '（如 app.php）'],
    ['a site that is not finished', ['--out', '../unfinished'], '（如 index.html）'],
    ['an old site with something added', ['--out', '../old'], '（如 web.config）'],
    ['a mark that is no file', ['--out', '../odd-mark'], '不是本工具生成的内容'],
  ])('%s', (_, words, reason) => {
    const { status, stdout, stderr } = build(words);
    expect(stderr).toContain(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(readTree(world)).toEqual(before);
  });

  test.each(['.next', '.previous'])('where the folder %s beside it is not ours', (suffix) => {
    const out = join(world, 'free');
    writeFiles(`${out}${suffix}`, { 'notes.txt': '别人的笔记' });
    const foreign = readTree(world);
    const { status, stderr } = build([...minimal, '--out', out]);
    expect(stderr).toContain(`${out}${suffix} 中有不是本工具生成的内容（如 notes.txt）`);
    expect(status).toBe(2);
    expect(readTree(world)).toEqual(foreign);
    rmSync(`${out}${suffix}`, { recursive: true });
  });

  test('by one step alone as well', () => {
    for (const step of ['site', 'index', 'publish']) {
      expect(build([step, '--out', '../www']).status).toBe(2);
    }
    expect(readTree(world)).toEqual(before);
  });

  test('and an empty variable is as good as none', () => {
    const empty = { OUT_DIR: '', DATASET_DIR: '' };
    const { status, stderr, stdout } = build(['validate'], empty);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('数据无误');
    const settings = readSettings({ dataset: '', out: '' }, empty);
    expect(settings).toEqual(readSettings({}, {}));
    expect(settings.out).toBe(resolveLinks('dist'));
  });
});

test('a build run from another folder stops before it works on another project', () => {
  const found = readTree(world);
  const words = [join(project, 'scripts/build.ts'), '--out', join(world, 'free')];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: world, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('请在项目文件夹'),
  });
  expect(readTree(world)).toEqual(found);
});

test('every folder of the project is guarded', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^dist\b/.test(entry.name))
    .map(({ name }) => name);
  expect(folders).toContain('src');
  const guarded: readonly string[] = projectFolders;
  expect(folders.filter((name) => !guarded.includes(name))).toEqual([]);
});
