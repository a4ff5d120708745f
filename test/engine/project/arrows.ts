/** The rooms of `lib`, from the bottom up: those below it each may import from, and the packages, as `npm:` and a name. */
const libArrows: Record<string, readonly string[]> = {
  'lib/numbering': ['npm:zod'],
  'lib/labels': [],
  'lib/mdx': [
    ...['npm:mdast', 'npm:remark-gfm', 'npm:remark-mdx', 'npm:remark-stringify', 'npm:satteri'],
    ...['npm:unified', 'npm:vfile', 'npm:vfile-matter', 'npm:yaml'],
  ],
  'lib/dataset': [
    ...['lib/numbering', 'lib/labels'],
    ...[
      'npm:fastest-levenshtein',
      'npm:json-stringify-pretty-compact',
      'npm:jsonc-parser',
      'npm:zod',
    ],
  ],
  'lib/addresses': ['lib/dataset'],
  'lib/model': ['lib/numbering', 'lib/labels', 'lib/dataset', 'lib/addresses'],
  'lib/diagrams': ['lib/mdx', 'lib/model', 'static-mermaid', 'npm:mdast', 'npm:yaml'],
  'lib/pages': [
    ...['lib/numbering', 'lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model'],
  ],
  'lib/concepts': [
    ...['lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/diagrams'],
    ...['lib/pages', 'static-mermaid'],
  ],
  'lib/releases': [
    ...['lib/numbering', 'lib/labels', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/concepts'],
  ],
  'lib/site': [
    ...['lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/diagrams'],
    ...['lib/pages', 'lib/concepts', 'lib/releases'],
  ],
  'lib/validate': [
    ...['lib/numbering', 'lib/labels', 'lib/dataset', 'lib/addresses', 'lib/model', 'lib/concepts'],
    ...['lib/releases', 'lib/site', 'npm:zod'],
  ],
  'lib/import': [
    ...['lib/numbering', 'lib/labels', 'lib/dataset', 'lib/validate', 'lib/model'],
    ...['lib/site', 'npm:csv-parse', 'npm:fflate', 'npm:read-excel-file', 'npm:saxen'],
  ],
  'lib/review': ['lib/dataset', 'lib/model', 'lib/import'],
  'lib/outputs': [
    ...['lib/numbering', 'lib/labels', 'lib/mdx', 'lib/dataset', 'lib/addresses', 'lib/model'],
    ...['lib/releases', 'npm:remark-gfm', 'npm:remark-stringify', 'npm:unified'],
  ],
  'lib/search': ['lib/numbering', 'lib/labels', 'lib/model', 'lib/site'],
  'lib/table': ['lib/model', 'lib/search'],
  'lib/html': [
    ...['lib/search', 'npm:hast', 'npm:hast-util-from-parse5', 'npm:hast-util-to-html'],
    ...['npm:hast-util-to-string', 'npm:parse5', 'npm:vfile'],
  ],
};

/** Every room below the tops, and what it may import from besides itself: `lib` stands for all of its rooms. */
export const arrows: Record<string, readonly string[]> = {
  ...libArrows,
  contract: [],
  client: ['contract', 'lib', 'npm:write-excel-file'],
  build: [
    ...['contract', 'lib', 'node', 'astro'],
    ...[
      'npm:@astrojs/markdown-satteri',
      'npm:esbuild',
      'npm:hast',
      'npm:pinyin-pro',
      'npm:satteri',
    ],
  ],
  components: ['contract', 'lib', 'build', 'npm:hast-util-to-string'],
  pages: ['contract', 'lib', 'build', 'components', 'content', 'astro'],
  'static-mermaid': ['node', 'npm:@dagrejs/dagre', 'npm:elkjs', 'npm:linkedom', 'npm:mermaid'],
};

/** `npm` stands for all packages. */
const anything = [
  ...Object.keys(arrows),
  'lib',
  'scripts',
  'bench',
  'test',
  'npm',
  'node',
  'astro',
];

/** Rooms at the top: nothing imports them, they import what they like. */
const tops: Record<string, readonly string[]> = {
  scripts: anything.filter((room) => !['test', 'bench'].includes(room)),
  bench: anything.filter((room) => room !== 'test'),
  test: [...anything, 'content'],
};

/** Every room with what it may import from. */
export const allArrows: Readonly<Record<string, readonly string[]>> = { ...arrows, ...tops };

/** The name among the arrows of a room by which it may import from another; none when it may not. */
export function findArrow(from: string, to: string): string | undefined {
  const all = to.startsWith('lib/') ? 'lib' : to.replace(/^npm:.*/u, 'npm');
  return allArrows[from]?.find((arrow) => arrow === to || arrow === all);
}
