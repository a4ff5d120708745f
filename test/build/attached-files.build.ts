import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureFolder } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildSite } from './built-site.ts';
import { attributeOf, findActive, readElements, textsOf } from './read-html.ts';

/** A name with what HTML, Markdown, MDX and addresses would each read otherwise. */
const hostile = "100% (一) & 'b' [c] {d} + `e`,f;.pdf";
const title = '<b>正文</b> | {x} [y](z) *w*';

const folder = mkdtempSync(join(tmpdir(), 'attached-'));
const dataset = join(folder, 'dataset');
let site: BuiltSite;

beforeAll(() => {
  cpSync(fixtureFolder('attachments-dataset'), dataset, { recursive: true });
  writeFileSync(join(dataset, 'files', hostile), 'hostile');
  const file = join(dataset, 'standards.json');
  const standards = JSON.parse(readFileSync(file, 'utf8'));
  standards.standards[2].files = [{ path: hostile }, { path: 'Q-1.pdf', title }];
  writeFileSync(file, JSON.stringify(standards));
  site = buildSite(dataset);
});
afterAll(() => {
  site?.remove();
  rmSync(folder, { recursive: true });
});

test('the files that standards name are in the site as they were, and no others', () => {
  const paths = globSync('**/*', { cwd: join(site.out, 'files'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  expect(paths.sort()).toEqual([hostile, 'Q-1.pdf', '附录 A.ofd'].sort());
  for (const path of [hostile, 'Q-1.pdf', '2016/附录 A.ofd']) {
    const [from, to] = [join(dataset, 'files', path), join(site.out, 'files', path)];
    expect(readFileSync(to).equals(readFileSync(from))).toBe(true);
  }
});

test('pages lead to them by their names, whatever these hold', () => {
  const elements = readElements(join(site.out, 'standards/q-3.html'));
  const links = elements
    .map((element) => attributeOf(element, 'href') ?? '')
    .filter((href) => href.startsWith('../files/'));
  expect(links.map((href) => decodeURIComponent(href))).toEqual([
    `../files/${hostile}`,
    '../files/Q-1.pdf',
  ]);
  expect(textsOf(elements, 'td')).toEqual(
    expect.arrayContaining([`${hostile}（PDF，7 字节）`, `${title}（PDF，31 字节）`]),
  );
  expect(findActive(elements)).toEqual([]);
});

test('the twins of a page lead to them too', () => {
  const { files } = JSON.parse(readFileSync(join(site.out, 'standards/q-3.json'), 'utf8'));
  expect(files.map(({ url }: { url: string }) => decodeURIComponent(url))).toEqual([
    `files/${hostile}`,
    'files/Q-1.pdf',
  ]);
  const written = readFileSync(join(site.out, 'standards/q-1.md'), 'utf8');
  expect(written).toContain('](../files/Q-1.pdf)');
});

test('the archive of the site holds them', () => {
  const to = join(folder, 'package');
  const words = ['--dataset', dataset, '--out', site.out, '--to', to];
  execFileSync(process.execPath, ['scripts/package.ts', ...words]);
  const [zip = ''] = readdirSync(to).filter((name) => name.endsWith('.zip'));
  const files = unzipSync(readFileSync(join(to, zip)));
  const packed = Object.entries(files).filter(([name]) => name.includes('/files/'));
  expect(
    Object.fromEntries(packed.map(([name, { length }]) => [name.replace(/^[^/]*\//, ''), length])),
  ).toEqual({
    [`files/${hostile}`]: 7,
    'files/2016/附录 A.ofd': 1536,
    'files/Q-1.pdf': 31,
  });
});
