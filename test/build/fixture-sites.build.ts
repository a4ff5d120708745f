import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identitiesOf } from '../../src/lib/model/identity/read-identity.ts';
import { type FixtureName, loadFixture } from '../fixtures/load-fixture.ts';
import { type BuiltSite, buildFixture } from './built-site.ts';
import { findActive, readElements, textsOf } from './read-html.ts';

const published = '国家电子政务|国家政务服务平台|GB/T 33190|C0108';

describe.each<FixtureName>(['second-dataset', 'minimal-dataset'])('the site of %s', (name) => {
  const dataset = loadFixture(name);
  const { standards } = dataset.standards;
  const identities = identitiesOf(dataset);
  let site: BuiltSite;
  let pages: string[];

  beforeAll(() => {
    site = buildFixture(name);
    pages = globSync('**/*.html', { cwd: site.out });
  });
  afterAll(() => site.remove());

  const read = (page: string) => readElements(join(site.out, page));

  test('has a page for every standard, under its former addresses too', () => {
    const missing = standards
      .flatMap(({ id, formerIds = [] }) => [id, ...formerIds])
      .filter((id) => !existsSync(join(site.out, 'standards', `${id}.html`)));
    expect(missing).toEqual([]);
  });

  test('holds nothing that runs, and no link that leads out', () => {
    const active = pages.flatMap((page) => findActive(read(page)).map((what) => `${page} ${what}`));
    expect(active).toEqual([]);
  });

  test('shows every title to the letter: heading, title, description, crumbs, table, export', () => {
    const lists = [...new Set(standards.map(({ family }) => family))].flatMap((family) =>
      textsOf(read(`families/${family}.html`), 'td'),
    );
    const wrong = standards.filter(({ id, title: listed }) => {
      const { title } = identities.of(id);
      const elements = read(`standards/${id}.html`);
      const meta = elements.find((e) => e.properties.name === 'description');
      const here = elements.find((e) => e.properties.ariaCurrent === 'page' && e.tagName === 'li');
      const shown = [
        textsOf(elements, 'h1').join(),
        textsOf(elements, 'title').join(),
        String(meta?.properties.content ?? ''),
        here ? textOf(here) : '',
      ];
      const inTable = lists.some((cell) => cell.includes(title));
      const isTold = textOf(elements[0] as never).includes(listed);
      return !(inTable && isTold && shown.every((text) => text?.includes(title)));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const exported = JSON.parse(readFileSync(join(site.out, 'data/standards.json'), 'utf8'));
    expect(exported.map((s: { title: string }) => s.title)).toEqual(standards.map((s) => s.title));
  });

  test('says nothing of the published dataset, and nothing undefined', () => {
    const words = new RegExp(`${published}|undefined|NaN|\\[object`);
    const odd = pages.filter((page) => words.test(textOf(read(page)[0] as never)));
    expect(odd).toEqual([]);
  });
});

test('the second dataset turns its grid round, as it declares', () => {
  const site = buildFixture('second-dataset');
  const exported = JSON.parse(readFileSync(join(site.out, 'data/citations.json'), 'utf8'));
  expect(exported[0]).toMatchObject({ citing: 'Q/XX 002', cited: 'Q/XX 001-2024' });
  site.remove();
});
