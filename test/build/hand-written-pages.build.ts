import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from '../engine/scripts/run-build.ts';
import { copyDataset, copyFixture, makeFolder } from '../engine/scripts/temporary-folder.ts';
import { fixtureFolder } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildSite } from './built-site.ts';
import { attributeOf, readElements, textsOf } from './read-html.ts';

const address = 'guide/ordinary.html';

describe('a hand-written page of a dataset outside the project', () => {
  let folder: string;
  let site: BuiltSite;
  let elements: Element[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hand-written-'));
    const dataset = copyDataset(fixtureFolder('minimal-dataset'), folder);
    rmSync(join(dataset, 'schema.json'), { force: true });
    cpSync('test/fixtures/hand-written', join(dataset, 'guide'), { recursive: true });
    site = buildSite(dataset);
    elements = readElements(join(site.out, address));
  });
  afterAll(() => {
    site?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const valuesOf = (tag: string, attribute: string) =>
    elements.flatMap((e) => (e.tagName === tag ? [attributeOf(e, attribute) ?? ''] : []));
  const fileAt = (link: string, from = address) => join(site.out, dirname(from), link);

  test('shows what it exports, computes and says in its front matter', () => {
    expect(textsOf(elements, 'h2')).toEqual(['合计 21 项']);
    expect(textsOf(elements, 'p')).toContain('共 42 份，2026 年 3 月审定；普通的 MDX。');
    expect(textsOf(elements, 'h1')).toEqual(['普通的 MDX']);
  });

  test('uses components: its own, those of the project, those of generated pages', () => {
    const [note] = elements.filter((e) => e.tagName === 'aside');
    expect(note && textOf(note)).toBe('见 X 1，现行。');
    expect(note && attributeOf(note, 'data-notes')).toBe('1');
    expect(valuesOf('a', 'href')).toContain('../standards/x-1.html');
    expect(elements.some((e) => attributeOf(e, 'class')?.includes('table-scroll'))).toBe(true);
    expect(elements.filter((e) => e.tagName === 'diagram-viewer').length).toBe(1);
  });

  test('brings its images and files along, by relative links', () => {
    const images = valuesOf('img', 'src');
    expect(images.length).toBe(3);
    const files = [...images, ...valuesOf('a', 'href').filter((link) => link.includes('_astro'))];
    expect(files.length).toBe(4);
    expect(files.filter((link) => !/^\.\.\/_astro\/[\w.-]+$/.test(link))).toEqual([]);
    expect(files.filter((link) => !existsSync(fileAt(link)))).toEqual([]);
    expect(readFileSync(fileAt(files[3] ?? ''), 'utf8')).toBe('申请表\n');
  });

  test('brings the styles of its components along, with what they show', () => {
    const [style = ''] = valuesOf('link', 'href').filter((link) => link.includes('_astro'));
    const css = readFileSync(fileAt(style), 'utf8');
    const shown = /url\(["']?([^"')]+)/.exec(css)?.[1] ?? '';
    expect(shown).toMatch(/^\.\.\/_astro\//);
    expect(existsSync(fileAt(shown, '_astro/x.css'))).toBe(true);
  });

  test('stands in the navigation and in the search', () => {
    const home = readElements(join(site.out, 'index.html'));
    expect(textsOf(home, 'a')).toContain('普通的 MDX');
    expect(readFileSync(join(site.out, 'assets/search/text.js'), 'utf8')).toContain('共 42 份');
  });

  test('leaves no other page a trace of what Astro puts out', () => {
    const page = readFileSync(join(site.out, 'about.html'), 'utf8');
    expect(page).not.toContain('_astro');
    expect(page).not.toContain('.invalid');
  });
});

test('a hand-written page without a title stops the build, and is named', () => {
  const dataset = copyFixture('minimal-dataset');
  cpSync('test/fixtures/hand-written', join(dataset, 'guide'), { recursive: true });
  writeFileSync(join(dataset, 'guide/untitled.mdx'), '---\ndescription: 说明\n---\n\n一段话。\n');
  const { status, stderr } = runBuild(dataset, join(makeFolder(), 'site'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/guide\/untitled\.mdx.*前置数据缺少 title/);
});
