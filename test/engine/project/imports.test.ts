import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms of `lib`, from the bottom up, and those below it each may import from. */
const libArrows: Record<string, readonly string[]> = {
  'lib/numbering': ['package'],
  'lib/labels': [],
  'lib/mdx': ['package'],
  'lib/dataset': ['lib/numbering', 'lib/labels', 'package'],
  'lib/addresses': ['lib/dataset'],
  'lib/model': ['lib/numbering', 'lib/labels', 'lib/dataset', 'lib/addresses'],
  'lib/diagrams': ['lib/mdx', 'lib/model', 'static-mermaid', 'package'],
  'lib/pages': [
    'lib/numbering',
    'lib/labels',
    'lib/mdx',
    'lib/dataset',
    'lib/addresses',
    'lib/model',
  ],
  'lib/concepts': [
    ...['lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/diagrams'],
    ...['lib/pages', 'static-mermaid'],
  ],
  'lib/releases': ['lib/labels', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/concepts'],
  'lib/site': [
    ...['lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/diagrams'],
    ...['lib/pages', 'lib/concepts', 'lib/releases'],
  ],
  'lib/validate': [
    ...['lib/numbering', 'lib/labels', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/concepts'],
    ...['lib/releases', 'lib/site', 'package'],
  ],
  'lib/outputs': [
    ...['lib/numbering', 'lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model'],
    ...['lib/releases', 'package'],
  ],
  'lib/search': ['lib/numbering', 'lib/labels', 'lib/model', 'lib/site', 'package'],
  'lib/table': ['lib/model', 'lib/search', 'package'],
  'lib/html': ['lib/search', 'package'],
};
/** Every room, and the rooms it may import from besides itself: `lib` stands for all of its rooms. Packages are told by their names. */
const arrows: Record<string, readonly string[]> = {
  ...libArrows,
  contract: [],
  client: ['contract', 'lib', 'package'],
  build: ['contract', 'lib', 'package', 'static-mermaid', 'node', 'astro'],
  components: ['contract', 'lib', 'build', 'astro', 'package'],
  pages: ['contract', 'lib', 'build', 'components', 'astro', 'package'],
  'static-mermaid': ['node', 'package'],
};
const anything = [
  ...Object.keys(arrows),
  'lib',
  'scripts',
  'bench',
  'test',
  'package',
  'node',
  'astro',
];
/** Rooms at the top: nothing imports them, they import what they like. */
const tops: Record<string, readonly string[]> = {
  scripts: anything.filter((room) => !['test', 'bench'].includes(room)),
  bench: anything.filter((room) => room !== 'test'),
  test: [...anything, 'content'],
};
const all = { ...arrows, ...tops };

function roomOf(path: string): string {
  if (path === 'src/client/contract.ts') return 'contract';
  if (path.startsWith('packages/static-mermaid/')) return 'static-mermaid';
  // The schema of a concept is part of that of a dataset.
  if (/^src\/lib\/concepts\/[^/]+\/schema\.ts$/.test(path)) return 'lib/dataset';
  if (path.startsWith('src/lib/dataset/validate/')) return 'lib/validate';
  const room = /^src\/(lib\/[^/]+)\//.exec(path)?.[1];
  if (room) return room;
  // The collections of Astro are read during a build.
  if (path === 'src/content.config.ts') return 'build';
  return /^(?:src\/)?([^/]+)\//.exec(path)?.[1] ?? path;
}

function readTarget(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    return roomOf(posix.normalize(posix.join(posix.dirname(file), specifier)));
  }
  if (specifier.startsWith('node:')) return 'node';
  if (specifier === 'astro' || /^astro[:/]/.test(specifier)) return 'astro';
  return specifier.split('/')[0] === 'static-mermaid' ? 'static-mermaid' : 'package';
}

/** What a file imports, types included; of an Astro file, what its front matter does. */
function listImports(file: string, code = readFileSync(file, 'utf8')): string[] {
  const script = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(code)?.[1] ?? '') : code;
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

function findWrong(file: string, code?: string): string[] {
  const from = roomOf(file);
  const allowed = all[from] ?? [];
  const allows = (to: string) =>
    to === from || allowed.includes(to) || (to.startsWith('lib/') && allowed.includes('lib'));
  return listImports(file, code).flatMap((specifier) => {
    const to = readTarget(file, specifier);
    return allows(to) ? [] : [`${file} → ${specifier} (${from} → ${to})`];
  });
}

const files = globSync([
  'src/**/*.{ts,astro}',
  'packages/**/*.ts',
  '{scripts,bench,test}/**/*.ts',
]).map((file) => file.replaceAll('\\', '/'));
const own = files.filter((file) => !file.includes('/node_modules/'));

test('every import goes along an arrow', () => {
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap((file) => findWrong(file))).toEqual([]);
});

/** What all of `lib` may know of concepts: what each declares, that there are some, and how their data are written. */
const known = /\/concepts\/(?:concept|versioned-record|registry|[^/]+\/schema)\.ts$/;

test('nothing in lib but the registry knows a concept by name', () => {
  const outside = own.filter((file) => /^src\/lib\/(?!concepts\/)/.test(file));
  const wrong = outside.flatMap((file) =>
    listImports(file)
      .filter((specifier) => specifier.includes('/concepts/') && !known.test(specifier))
      .map((specifier) => `${file} → ${specifier}`),
  );
  expect(outside.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('every file stands in a room', () => {
  expect(own.filter((file) => !(roomOf(file) in all))).toEqual([]);
});

test('the arrows go round in no circle', () => {
  const seen = new Set<string>();
  const visit = (room: string, way: readonly string[]): string[] => {
    if (way.includes(room)) return [[...way, room].join(' → ')];
    if (seen.has(room)) return [];
    const circles = (all[room] ?? []).flatMap((next) =>
      next === room ? [] : visit(next, [...way, room]),
    );
    seen.add(room);
    return circles;
  };
  expect(Object.keys(all).flatMap((room) => visit(room, []))).toEqual([]);
});

test.each([
  ['src/lib/search/x.ts', "import { readFileSync } from 'node:fs';"],
  ['src/lib/search/x.ts', "import type { SearchPlace } from '../../client/search/place.ts';"],
  ['src/lib/search/x.ts', "import { classes } from '../../client/contract.ts';"],
  ['src/lib/model/x.ts', "import { concepts } from '../concepts/registry.ts';"],
  ['src/lib/concepts/terms/x.ts', "import { createModel } from '../../site/create-model.ts';"],
  ['src/lib/dataset/x.ts', "import type { DatasetRule } from './validate/rules/dataset-rules.ts';"],
  ['src/lib/concepts/terms/schema.ts', "import type { Concept } from '../concept.ts';"],
  ['src/client/search/x.ts', "import { getModel } from '../../build/model.ts';"],
  ['src/client/search/x.ts', "import { readFileSync } from 'node:fs';"],
  ['src/client/contract.ts', "import type { Facet } from '../lib/search/index/title-index.ts';"],
  ['src/build/x.ts', "import { createElement } from '../client/create-element.ts';"],
  ['src/build/x.ts', "import Chip from '../components/standard/StatusChip.astro';"],
  [
    'src/components/layout/X.astro',
    "---\nimport { a } from '../../client/create-element.ts';\n---\n",
  ],
  ['src/components/layout/X.astro', "---\nimport { readFileSync } from 'node:fs';\n---\n"],
  ['src/pages/x.astro', "---\nconst a = await import('../client/search/box.ts');\n---\n"],
  ['src/pages/x.astro', "---\nimport { run } from '../../scripts/command-line.ts';\n---\n"],
  ['scripts/x.ts', "export { a } from '../bench/search/sample.ts';"],
])('an import against the arrows is found: %s', (file, code) => {
  expect(findWrong(file, code)).toHaveLength(1);
});
