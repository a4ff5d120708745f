import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, runScriptOf } from '../../engine/scripts/project-copy.ts';

test('pages that another version of the project generated are no concern of the types', () => {
  const root = copyProject();
  const generated = join(root, 'src/content/generated');
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(generated, 'about.mdx'), '---\nheading: 关于\n---\n\n正文\n');
  const { status, stdout, stderr } = runScriptOf(root, 'test.ts', 'types');
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
});
