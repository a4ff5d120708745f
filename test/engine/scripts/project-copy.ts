import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment, type Outcome } from './run-script.ts';
import { makeFolder } from './temporary-folder.ts';

const parts = ['src', 'scripts', 'packages', 'public', 'test/fixtures'];
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const derived = resolve('src/content/generated');

/** A copy of the project to change as one likes, with the libraries of this one; gone when the test is over. */
export function copyProject(): string {
  const root = makeFolder();
  for (const part of [...parts, ...files]) {
    const filter = (file: string) => resolve(file) !== derived;
    cpSync(part, join(root, part), { recursive: true, filter });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Runs a script of a copy of the project to its end. */
export function runScriptOf(root: string, script: string, ...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}
