import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as contract from '../../../src/client/contract.ts';
import { kindFacet } from '../../../src/lib/search/index/describe-standards.ts';

const { assets, attributes, classes, elements, facets, folders, globals, parameters } = contract;

const read = (...patterns: string[]) =>
  patterns.flatMap((pattern) =>
    globSync(pattern)
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file !== 'src/client/contract.ts')
      .map((file) => ({ file, code: readFileSync(file, 'utf8') })),
  );
/** Code without what may spell a name freely: comments, the paths of modules and sources. */
const strip = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/^(?:import|\} from)\b.*$/gm, '')
    .replace(/'src\/[^']*'/g, '');
const join = (files: readonly { code: string }[]) => files.map(({ code }) => code).join('\n');

const client = read('src/client/**/*.ts');
const markup = read('src/{components,pages,build}/**/*.{astro,ts}');
const scripts = join(client);
const others = join([...markup, ...read('scripts/**/*.ts')]);
// Style sheets and tests know no constants.
const spelling = join(read('src/styles/*.css', 'test/{browser,build,publication}/**/*.ts'));

const groups = { assets, attributes, classes, elements, facets, folders, globals, parameters };
const names = Object.entries(groups).flatMap(([group, table]) =>
  Object.entries(table).map(([key, name]) => ({ group, key, name: String(name) })),
);
const quote = (name: string) => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const whole = (name: string) => `(?<![\\w-])${quote(name)}(?![\\w-])`;

describe('every name of the contract', () => {
  const uses = (code: string, group: string, key: string) =>
    new RegExp(`\\b${group}\\.${key}\\b`).test(code);
  // The parameters of a table are handed on together; the class of a status comes with one of its own.
  const usesTogether = ({ group, key }: { group: string; key: string }) =>
    (group === 'parameters' && /\bparameters\)/.test(scripts)) ||
    (key === 'status' && /\bstatusClasses\(/.test(scripts));

  test('is used by scripts, and by markup, styles or tests', () => {
    const idle = names.filter((each) => {
      const { group, key, name } = each;
      // What is handed from script to script markup need not know.
      const outside =
        group === 'globals' || uses(others, group, key) || new RegExp(whole(name)).test(spelling);
      const inside = uses(scripts, group, key) || usesTogether(each);
      return group !== 'assets' && group !== 'facets' && !(outside && inside);
    });
    expect(idle).toEqual([]);
  });

  test('of an asset is one that is built', () => {
    const built = readFileSync('src/build/assets.ts', 'utf8');
    expect(Object.keys(assets).filter((key) => !uses(built, 'assets', key))).toEqual([]);
  });

  test('stands there once', () => {
    for (const table of Object.values(groups)) {
      const values = Object.values<string>(table);
      expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
    }
  });

  test('of a facet is that of the search', () => {
    expect(facets.kind).toBe(kindFacet);
  });
});

/** How a name of each group is spelt where the constant belongs. */
const spellings: Record<keyof typeof groups, (name: string) => string> = {
  assets: whole,
  attributes: whole,
  elements: whole,
  globals: whole,
  folders: (name) => `(?<![\\w-])${quote(name)}/`,
  classes: (name) =>
    name.includes('-')
      ? whole(name)
      : `class(?:Name)?\\s*[=:]\\s*\\{?["'\`](?:[^"'\`]*\\s)?${name}[\\s"'\`]|["'\`]\\.${name}\\b|class:list=.*["']${name}["']|classList\\.\\w+\\(["']${name}["']`,
  parameters: (name) =>
    `\\.(?:get|set|has|append|getAll|delete)\\(["']${name}["']|[?&]${name}=|name[=:]\\s*["']${name}["']`,
  facets: (name) => `=== ["']${name}["']\\)? ?(?:return|\\?|&&)|[?&]${name}=|data-${name}`,
};

describe('no name of the contract is spelled again', () => {
  // Tells sites of version 1 from other folders: what that version wrote does not change.
  const frozen = ['src/build/output/site-mark.ts'];
  const files = [...client, ...markup].filter(({ file }) => !frozen.includes(file));

  test.each(names)('$group $key', ({ group, name }) => {
    const pattern = new RegExp(spellings[group as keyof typeof groups](name));
    const again = files.filter(({ code }) => pattern.test(strip(code)));
    expect(again.map(({ file }) => file)).toEqual([]);
  });

  test('not as a property of a data set either', () => {
    const again = client.filter(({ code }) => /\.dataset\b/.test(code));
    expect(again.map(({ file }) => file)).toEqual([]);
  });

  test('and the patterns know what they look for', () => {
    const samples: [keyof typeof groups, string, string][] = [
      ['classes', 'number', '<span class="number">'],
      ['classes', 'number', "createElement('span', { class: 'number' })"],
      ['classes', 'note', 'class={`note wide`}'],
      ['classes', 'lit', "querySelectorAll('.lit')"],
      ['classes', 'status', "class:list={['status', x]}"],
      ['elements', 'search-box', '<search-box class="x">'],
      ['attributes', 'data-part', "querySelector('[data-part=status]')"],
      ['parameters', 'q', "parameters.get('q')"],
      ['parameters', 'q', 'href="search.html?q=x"'],
      ['folders', 'assets', "to('assets/site.css')"],
      ['assets', 'site.css', "to('assets/site.css')"],
      ['globals', 'writeXlsx', 'globalThis.writeXlsx'],
      ['facets', 'status', "if (name === 'status') return []"],
    ];
    const missed = samples.filter(([group, name, code]) => {
      return !new RegExp(spellings[group](name)).test(strip(code));
    });
    expect(missed).toEqual([]);
  });
});
