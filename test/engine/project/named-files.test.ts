import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetFiles } from '../../../src/lib/dataset/dataset-schema.ts';

const folders = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const ofDatasets = new Set([...Object.keys(datasetFiles), 'schema'].map((name) => `${name}.json`));

/** What a text in Markdown sets as code within a line; blocks of code stand for themselves. */
function listCode(markdown: string): string[] {
  const lines = markdown.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
  return [...lines.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/**
 * Whether words name files of the project: begin with a folder of it, end as one does, or are named like its sources.
 * An ending alone (`.astro`) is the name of none.
 */
function isPath(code: string): boolean {
  if (/[\s—…]|^\//.test(code)) return false;
  const inFolder = code.includes('/') && folders.includes(code.split('/')[0] ?? '');
  return inFolder || /\/$|[^/]\.(?:astro|css|mjs|ts)$|^[^/]+\.(?:json|md)$/.test(code);
}

/** The folder of a build need not be there. */
const isMade = (path: string) => /^dist[./]/.test(path);

/** What goes with any dataset is named as it is in its folder. */
const isThere = (path: string) =>
  ofDatasets.has(path) || path === 'guide/' || existsSync(path) || globSync(path).length > 0;

/** The half of the tests that goes with the published dataset, and may be gone with it. */
const ofPublication = 'test/publication';
const isGone = (path: string) => path.startsWith(ofPublication) && !existsSync(ofPublication);

function findMissing(markdown: string): string[] {
  return listCode(markdown).filter(
    (code) => isPath(code) && ![isMade, isGone, isThere].some((may) => may(code)),
  );
}

test.each(['CONTRIBUTING.md', 'README.md'])('every file and folder %s names is there', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(listCode(text).filter(isPath).length).toBeGreaterThan(0);
  expect(findMissing(text)).toEqual([]);
});

test('a name of nothing is found, be it a file, a folder, a pattern or one of a dataset', () => {
  const missing = [
    'src/lib/gone.ts',
    'test/engine/gone.ts',
    'gone/',
    'gone/a.ts',
    'src/lib/labels/xx/*.ts',
    'gone.json',
  ];
  const there = ['src/lib/labels/zh-cn/*.ts', 'src/pages/[...address].astro', 'labels.json'];
  const others = [
    '.astro',
    '.ts',
    'guide/文件名.html',
    'npm run build',
    'GB/T 33780.1-2017',
    './图.png',
  ];
  const text = [...missing, ...there, ...others].map((name) => `\`${name}\``).join('、');
  expect(findMissing(text)).toEqual(missing);
});
