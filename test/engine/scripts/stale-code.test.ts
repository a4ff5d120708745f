import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, runScriptOf } from './project-copy.ts';

/** The names of the steps that said they had nothing to do. */
function listIdle(root: string): string[] {
  const words = ['generate', 'diagrams', '--dataset', 'test/fixtures/minimal-dataset'];
  const { stdout, stderr } = runScriptOf(root, 'build.ts', ...words);
  expect(stderr).toBe('');
  return [...stdout.matchAll(/\] (\w+) {2}未变/g)].map(([, name = '']) => name);
}

const code = [
  'src/lib/pages/page.ts',
  'src/build/diagrams.ts',
  'packages/static-mermaid/text/wrap-label.ts',
  'scripts/steps/generate.ts',
  'package-lock.json',
];

test('pages and diagrams are made anew by other code and other libraries, and by nothing else', () => {
  const root = copyProject();
  expect(listIdle(root)).toEqual([]);
  expect(listIdle(root)).toEqual(['generate', 'diagrams']);
  for (const file of code) {
    appendFileSync(join(root, file), '\n');
    expect(listIdle(root), file).toEqual([]);
  }
  appendFileSync(join(root, 'src/styles/site.css'), '\n');
  expect(listIdle(root)).toEqual(['generate', 'diagrams']);
});
