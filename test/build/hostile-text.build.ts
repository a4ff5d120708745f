import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { createHostileDataset, writeDataset } from './hostile-dataset.ts';
import { findActive, readElements, textsOf } from './read-html.ts';

const seed = 20240615;
const { dataset, count } = createHostileDataset(seed);
const { standards } = dataset.standards;
const [category] = dataset.categories.categories;
const [subcategory] = category?.subcategories ?? [];

describe(`a site of hostile texts (seed ${seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'standards-hostile-'));
  let site: BuiltSite;

  beforeAll(() => {
    writeDataset(dataset, folder);
    site = buildSite(folder);
  });
  afterAll(() => {
    site?.remove();
    rmSync(folder, { recursive: true });
  });

  const read = (page: string) => readElements(join(site.out, page));
  const pageOf = (id: string) => read(`standards/${id}.html`);
  /** The ids of the standards whose page does not pass. */
  const failing = (pass: (elements: Element[], title: string, index: number) => boolean) =>
    standards.filter(({ id, title }, i) => !pass(pageOf(id), title, i)).map(({ id }) => id);

  test('has at least ten thousand of them', () => {
    expect(count).toBeGreaterThanOrEqual(10_000);
  });

  test('shows titles in the heading', () => {
    expect(failing((page, title) => textsOf(page, 'h1')[0]?.endsWith(title) ?? false)).toEqual([]);
  });

  test('shows titles in the title of the page', () => {
    const start = (title: string) => (text: string) =>
      text.startsWith(`X `) && text.includes(title);
    expect(failing((page, title) => textsOf(page, 'title').some(start(title)))).toEqual([]);
  });

  test('shows titles in the description', () => {
    const description = (page: Element[]) => {
      const meta = page.find((e) => e.properties.name === 'description');
      return String(meta?.properties.content ?? '');
    };
    expect(failing((page, title) => description(page)?.includes(`《${title}》`) ?? false)).toEqual(
      [],
    );
  });

  test('shows titles in the breadcrumbs', () => {
    const crumb = (page: Element[]) =>
      page.find((e) => e.tagName === 'li' && e.properties.ariaCurrent === 'page');
    expect(
      failing((page, title) => {
        const here = crumb(page);
        return here ? textOf(here).endsWith(title) : false;
      }),
    ).toEqual([]);
  });

  test('shows titles in tables', () => {
    const rows = textsOf(read('standards.html'), 'td');
    expect(standards.filter(({ title }) => !rows.includes(title)).map(({ id }) => id)).toEqual([]);
  });

  test('shows evidence, notes and other numbers', () => {
    expect(
      failing((page, _, i) => {
        const event = dataset.events.events[i];
        const other = standards[i]?.otherNumbers?.[0];
        const text = textOf(page[0] as Element);
        const words = [event?.evidence?.[0]?.text, event?.evidence?.[0]?.seenAt, event?.note];
        return [...words, other?.number, other?.note].every((each) => each && text.includes(each));
      }),
    ).toEqual([]);
  });

  test('shows standards outside with all that is said of them', () => {
    const missing = dataset.relations.relations.flatMap(({ from, to, citedAs, evidence, note }) => {
      const text = textOf(pageOf(String(from))[0] as Element);
      const end = typeof to === 'string' ? {} : to;
      const said = [end.number, end.title, citedAs, evidence?.[0]?.text, evidence?.[0]?.seenAt];
      return [...said, note].every((each) => each && text.includes(each)) ? [] : [from];
    });
    expect(dataset.relations.relations.length).toBeGreaterThan(1);
    expect(missing).toEqual([]);
  });

  test('shows prose of categories, of the family, of sources and of citations', () => {
    const shown = (page: string, texts: (string | undefined)[]) => {
      const text = textOf(read(page)[0] as Element);
      return texts.filter((each) => !each || !text.includes(each)).map((each) => `${page} ${each}`);
    };
    const [family] = dataset.site.families;
    const [source] = dataset.sources.sources;
    const [clause] = dataset.citations.clauses;
    expect([
      ...shown('categories/c.html', [category?.fullName, ...(category?.description ?? [])]),
      ...shown('categories/c/s.html', [subcategory?.name, ...(subcategory?.description ?? [])]),
      ...shown(`families/${family?.id}.html`, [family?.name, family?.description]),
      ...shown(`sources/${source?.id}.html`, source?.condition ?? []),
      ...shown('standards/x-2.html', [clause?.citedAs, clause?.note]),
      ...shown('index.html', [dataset.site.title, dataset.site.description]),
    ]).toEqual([]);
  });

  test('exports titles', () => {
    const exported = JSON.parse(readFileSync(join(site.out, 'data/standards.json'), 'utf8'));
    expect(exported.map(({ title }: { title: string }) => title)).toEqual(
      standards.map(({ title }) => title),
    );
  });

  test('holds nothing that runs, and no link that leads out', () => {
    const pages = globSync('**/*.html', { cwd: site.out });
    const active = pages.flatMap((page) => findActive(read(page)).map((what) => `${page} ${what}`));
    expect(active).toEqual([]);
  });
});
