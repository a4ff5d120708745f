import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CodePart, hashCode } from '../../../src/build/hash-code.ts';
import { makeFolder } from '../scripts/temporary-folder.ts';

/** One file of every kind in a project, and the parts of the build that come from it. */
const files: Record<string, CodePart[]> = {
  'package-lock.json': ['libraries', 'pages', 'site'],
  'node_modules/.package-lock.json': ['libraries', 'pages', 'site'],
  'src/lib/pages/page.ts': ['pages', 'site'],
  'src/lib/table.json': ['pages', 'site'],
  'src/build/model.ts': ['pages', 'site'],
  'packages/one/text/widths.json': ['pages', 'site'],
  'packages/one/worker.ts': ['pages', 'site'],
  'scripts/steps/generate.ts': ['pages', 'site'],
  'src/components/lists/Table.astro': ['site'],
  'src/pages/[...address].astro': ['site'],
  'src/client/search/engine.ts': ['site'],
  'astro.config.mjs': ['site'],
  'src/content/generated/standards/x.mdx': [],
  'packages/one/node_modules/two/index.ts': [],
  'node_modules/two/index.js': [],
  'README.md': [],
};
const parts: CodePart[] = ['libraries', 'pages', 'site'];
let root: string;

beforeEach(() => {
  root = makeFolder();
  for (const file of Object.keys(files)) write(file, 'before');
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** The parts whose hash another state of the project changes. */
function listChanged(change: () => void): CodePart[] {
  const before = parts.map((part) => hashCode(part, root));
  change();
  return parts.filter((part, i) => hashCode(part, root) !== before[i]);
}

describe('hashCode', () => {
  test.each(Object.entries(files))('%s is part of %j', (file, expected) => {
    expect(listChanged(() => write(file, 'after'))).toEqual(expected);
    expect(listChanged(() => rmSync(join(root, file)))).toEqual(expected);
  });

  test('a file of another name is other code', () => {
    const rename = () => {
      rmSync(join(root, 'src/build/model.ts'));
      write('src/build/room.ts', 'before');
    };
    expect(listChanged(rename)).toEqual(['pages', 'site']);
  });

  test('is the same for the same files', () => {
    expect(listChanged(() => write('src/build/model.ts', 'before'))).toEqual([]);
  });
});
