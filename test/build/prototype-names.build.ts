import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, buildFixture } from './built-site.ts';
import { attributeOf, readElements, textsOf } from './read-html.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildFixture('prototype-names');
});
afterAll(() => site?.remove());

const read = (page: string) => readElements(join(site.out, page));
const readJson = (file: string) => JSON.parse(readFileSync(join(site.out, file), 'utf8'));

test('nothing that every object has is taken for something of the dataset', () => {
  const files = globSync('**/*.{html,json,md,atom}', { cwd: site.out });
  expect(files).toContain('standards/constructor.html');
  const foreign = /native code|\[object |undefined/;
  const bad = files.filter((file) => foreign.test(readFileSync(join(site.out, file), 'utf8')));
  expect(bad.filter((file) => !file.startsWith('pagefind/'))).toEqual([]);
});

test('a standard without a value of a field called like that has none', () => {
  const records: { id: string; fields: unknown }[] = readJson('data/standards.json');
  expect(Object.fromEntries(records.map(({ id, fields }) => [id, fields]))).toEqual({
    third: { constructor: ['__proto__'] },
    constructor: { constructor: ['constructor', 'toString'] },
    other: { note: 'toString' },
  });
  const told = (id: string) => textsOf(read(`standards/${id}.html`), 'main').join();
  expect(told('third')).toContain('isPrototypeOf');
  expect(told('other')).not.toContain('isPrototypeOf');
  expect(told('other')).toContain('toLocaleString');
});

test('a category, a status and a family called like that hold what is theirs', () => {
  const links = (page: string) =>
    read(page).flatMap((element) => attributeOf(element, 'href') ?? []);
  expect(links('categories/constructor.html')).toContain('../standards/other.html');
  expect(links('categories/constructor/constructor.html')).toContain(
    '../../standards/constructor.html',
  );
  expect(links('families/constructor.html')).toContain('../standards/constructor.html');
  expect(textsOf(read('standards/constructor.html'), 'main').join()).toContain('toString');
});
