import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePackageGuide } from '../../src/lib/outputs/package-guide.ts';
import { fixtureFolder, loadFixture } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildFixture, buildSite } from './built-site.ts';
import { readElements } from './read-html.ts';

const mark = '<b onclick=alert(1)>内部</b> & "限"';
const folder = mkdtempSync(join(tmpdir(), 'standards-dataset-'));
let marked: BuiltSite;
let plain: BuiltSite;

beforeAll(() => {
  cpSync(fixtureFolder('minimal-dataset'), folder, { recursive: true });
  const file = join(folder, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...site, handlingMark: mark }));
  marked = buildSite(folder);
  plain = buildFixture('minimal-dataset');
});
afterAll(() => {
  for (const { remove } of [marked, plain]) remove();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = ({ out }: BuiltSite): string[] =>
  globSync('**/*.html', { cwd: out }).map((page) => join(out, page));

/** The marks a page shows: in its header, and what heads its printed sheets. */
function readMarks(page: string): unknown[] {
  const elements = readElements(page);
  const shown = elements.filter(({ properties }) =>
    [properties.className].flat().includes('handling-mark'),
  );
  const [root] = elements.filter(({ tagName }) => tagName === 'html');
  return [...shown.map((element) => textOf(element)), root?.properties.dataHandling];
}

test('stands as text on every page, booklets included, and in the guide of a package', () => {
  const pages = pagesOf(marked);
  expect(pages.some((page) => page.includes('booklets'))).toBe(true);
  const wrong = pages.filter((page) => {
    const marks = readMarks(page);
    return marks.length < 2 || marks.some((each) => each !== mark);
  });
  expect(wrong).toEqual([]);
  const dataset = loadFixture('minimal-dataset');
  const site = { ...dataset.site, handlingMark: mark };
  expect(writePackageGuide({ ...dataset, site }).text).toContain(mark);
});

test('leaves no trace where there is none', () => {
  const traces = pagesOf(plain).filter((page) => /handling/u.test(readFileSync(page, 'utf8')));
  expect(traces).toEqual([]);
  const { text } = writePackageGuide(loadFixture('minimal-dataset'));
  expect(text.startsWith(loadFixture('minimal-dataset').site.title)).toBe(true);
});
