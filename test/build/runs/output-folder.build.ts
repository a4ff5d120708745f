import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwnSite, markFile } from '../../../src/build/output/site-mark.ts';
import { runBuild } from '../../engine/scripts/run-build.ts';
import { makeFolder, readTree } from '../../engine/scripts/temporary-folder.ts';
import { fixtureFolder } from '../../fixtures/load-fixture.ts';

const dataset = fixtureFolder('minimal-dataset');
const title = JSON.parse(readFileSync(join(dataset, 'site.json'), 'utf8')).title as string;

test('a site goes to a new folder whatever its name, and says whose it is', () => {
  const folder = makeFolder();
  const out = join(folder, '新 文件夹/站点');
  const { status, stderr, stdout } = runBuild(dataset, `${out}/`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(out);
  expect(JSON.parse(readFileSync(join(out, markFile), 'utf8'))).toMatchObject({ dataset: title });
  expect(Object.keys(readTree(folder)).every((name) => name.startsWith('新 文件夹/站点/'))).toBe(
    true,
  );
});

test('a site goes through a link to an empty folder; the link stays', () => {
  const folder = realpathSync(makeFolder());
  mkdirSync(join(folder, 'www'));
  symlinkSync(join(folder, 'www'), join(folder, 'link'));
  expect(runBuild(dataset, join(folder, 'link')).stderr).toBe('');
  expect(realpathSync(join(folder, 'link'))).toBe(join(folder, 'www'));
  expect(existsSync(join(folder, 'www/index.html'))).toBe(true);
});

test('a site of version 1, which bears no mark, is taken over; one with a foreign file is not', () => {
  const folder = makeFolder();
  const out = join(folder, 'site');
  expect(runBuild(dataset, out).stderr).toBe('');
  rmSync(join(out, markFile));
  expect(isOwnSite(out)).toBe(true);
  mkdirSync(join(out, '我的资料'));
  const before = readTree(folder);
  const refused = runBuild(dataset, out);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('不是本工具生成的内容');
  expect(readTree(folder)).toEqual(before);
  rmSync(join(out, '我的资料'), { recursive: true });
  expect(runBuild(dataset, out).stderr).toBe('');
  expect(existsSync(join(out, markFile))).toBe(true);
});
