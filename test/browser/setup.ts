import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDates } from '../build-dates.ts';
import { build, mount, serve, stop } from './serve-site.ts';
import { writeOtherWords } from './words/other-words.ts';

declare module 'vitest' {
  export interface ProvidedContext {
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

const second = resolve('dist.test/second');
const otherWords = resolve('dist.test/other-words');

/** Builds the sites of fixtures that browser tests look at and serves them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = process.env.CHROMIUM_PATH;
  if (!chromium) throw new Error('浏览器测试请用 npm test -- browser 运行');
  build(buildDates.fixtures, '--dataset', 'test/fixtures/second-dataset', '--out', second);
  const worded = resolve('dist.test/other-words-dataset');
  writeOtherWords(worded);
  build(buildDates.fixtures, '--dataset', worded, '--out', otherWords);
  const servers = await Promise.all([
    serve('--out', second),
    serve('--out', second, '--mount', mount),
    serve('--out', otherWords),
  ]);
  const [root, mounted, inOtherWords] = servers.map(({ url }) => url);
  project.provide('secondUrl', root ?? '');
  project.provide('secondMountUrl', mounted ?? '');
  project.provide('secondFolder', second);
  project.provide('otherWordsUrl', inOtherWords ?? '');
  project.provide('otherWordsFolder', otherWords);
  project.provide('chromium', chromium);
  return () => stop(servers);
}
