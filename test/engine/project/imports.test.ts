import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allArrows, arrows, findArrow } from './arrows.ts';
import { listImports, readTarget, roomOf } from './list-imports.ts';

function findWrong(file: string, code?: string): string[] {
  const from = roomOf(file);
  return listImports(file, code).flatMap((specifier) => {
    const to = readTarget(file, specifier);
    return to === from || findArrow(from, to) ? [] : [`${file} → ${specifier} (${from} → ${to})`];
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

test('no arrow is declared along which nothing goes', () => {
  const used = new Set(
    own.flatMap((file) => {
      const from = roomOf(file);
      const targets = listImports(file).map((specifier) => readTarget(file, specifier));
      return targets.map((to) => `${from} → ${findArrow(from, to)}`);
    }),
  );
  const declared = Object.entries(arrows).flatMap(([from, to]) => to.map((t) => `${from} → ${t}`));
  expect(declared.filter((arrow) => !used.has(arrow))).toEqual([]);
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
  expect(own.filter((file) => !(roomOf(file) in allArrows))).toEqual([]);
});

test('the arrows go round in no circle', () => {
  const seen = new Set<string>();
  const visit = (room: string, way: readonly string[]): string[] => {
    if (way.includes(room)) return [[...way, room].join(' → ')];
    if (seen.has(room)) return [];
    const circles = (allArrows[room] ?? []).flatMap((next) =>
      next === room ? [] : visit(next, [...way, room]),
    );
    seen.add(room);
    return circles;
  };
  expect(Object.keys(allArrows).flatMap((room) => visit(room, []))).toEqual([]);
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
  ['src/lib/search/x.ts', "import a from '/src/client/search/box.ts';"],
  ['src/build/x.ts', "import a from '/src/client/search/box.ts?raw';"],
  ['src/lib/search/x.ts', "import { z } from 'zod';"],
  ['src/lib/model/x.ts', "import type { Root } from 'mdast';"],
  ['src/build/x.ts', "import a from '@astrojs/mdx';"],
  ['src/client/x.ts', "import { z } from 'zod';"],
  ['src/build/x.ts', "const a = import.meta.glob('../client/**/*.ts');"],
  ['src/build/x.ts', "const a = import.meta.glob<Part>(['./*.ts', `/src/client/*.ts`]);"],
  [
    'src/components/layout/X.astro',
    "---\nconst a = import.meta.glob('../../client/search/*.ts');\n---\n",
  ],
  [
    'src/components/layout/X.astro',
    "---\nconst a = 1;\n---\n<p>it's</p>\n<script>import '../../client/search/box.ts';</script>\n",
  ],
  ['src/pages/x.astro', "<script define:vars={{ a }}>import { b } from 'zod';</script>"],
  ['src/pages/x.astro', '<script src="../client/entries/site.ts"></script>'],
  ['src/pages/x.astro', '<script src="../client/entries/site.ts" />'],
  ['src/pages/x.astro', "<p>it's {await import('../client/search/box.ts')}</p>"],
  ['src/pages/x.astro', "<p>{Object.keys(import.meta.glob('../client/*.ts'))}</p>"],
  ['scripts/x.ts', "export { a } from '../bench/search/sample.ts';"],
])('an import against the arrows is found: %s', (file, code) => {
  expect(findWrong(file, code)).toHaveLength(1);
});

test.each([
  ['src/lib/search/x.ts', "import { fold } from '/src/lib/numbering/fold-text.ts';"],
  ['src/pages/x.astro', "<script is:inline src={to('a.js')}></script>"],
  ['src/build/x.ts', "const a = import.meta.glob('../lib/labels/*.ts');"],
])('an import along the arrows is let through: %s', (file, code) => {
  expect(findWrong(file, code)).toEqual([]);
});
