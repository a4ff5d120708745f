import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDates } from '../build-dates.ts';
import { writeOtherWords } from './other-words.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of the real dataset at the root of a host, and at a path of another. */
    rootUrl: string;
    mountUrl: string;
    /** The folder of that site. */
    folder: string;
    /** The site of the second fixture, which holds hostile titles: at the root of a host, and at a path of another. */
    secondUrl: string;
    secondMountUrl: string;
    /** The folder of that site. */
    secondFolder: string;
    /** The site of the second fixture with every label of the interface changed, and its folder. */
    otherWordsUrl: string;
    otherWordsFolder: string;
    chromium: string;
  }
}

const folder = resolve('dist.test/published');
const second = resolve('dist.test/second');
const otherWords = resolve('dist.test/other-words');
const mount = '/a/b/';

/** Builds the sites the browser tests look at and serves them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = process.env.CHROMIUM_PATH;
  if (!chromium) throw new Error('浏览器测试请用 npm test -- browser 运行');
  build(buildDates.publication, '--out', folder);
  build(buildDates.fixtures, '--dataset', 'test/fixtures/second-dataset', '--out', second);
  const worded = resolve('dist.test/other-words-dataset');
  writeOtherWords(worded);
  build(buildDates.fixtures, '--dataset', worded, '--out', otherWords);
  const servers = await Promise.all([
    serve('--out', folder),
    serve('--out', folder, '--mount', mount),
    serve('--out', second),
    serve('--out', second, '--mount', mount),
    serve('--out', otherWords),
  ]);
  const [root, mounted, other, otherMounted, inOtherWords] = servers.map(({ url }) => url);
  project.provide('rootUrl', root ?? '');
  project.provide('mountUrl', mounted ?? '');
  project.provide('secondUrl', other ?? '');
  project.provide('secondMountUrl', otherMounted ?? '');
  project.provide('secondFolder', second);
  project.provide('otherWordsUrl', inOtherWords ?? '');
  project.provide('otherWordsFolder', otherWords);
  project.provide('folder', folder);
  project.provide('chromium', chromium);
  return () => {
    for (const { child } of servers) child.kill();
  };
}

function build(date: string, ...options: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: date },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

function serve(...options: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['scripts/serve.ts', '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('exit', (code) => fail(new Error(`serve.ts 退出：${code}`)));
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/\S+?\/(?=（)/.exec(String(chunk))?.[0];
      if (url) done({ child, url });
    });
  });
}
