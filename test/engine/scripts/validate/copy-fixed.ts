import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { fixtureFolder } from '../../../fixtures/load-fixture.ts';
import { runScript } from '../run-script.ts';
import { copyDataset } from '../temporary-folder.ts';

/** Runs `npm run validate` on a dataset folder. */
export const validate = (folder: string, ...words: string[]) =>
  runScript('validate.ts', '--dataset', folder, ...words);

/** Changes the text of a file. */
export function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Has the tests of a file copy the second fixture in which everything is written down as `--fix` writes it. */
export function useFixed(): () => string {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const fixed = mkdtempSync(join(tmpdir(), 'standards-'));
  beforeAll(() => {
    cpSync(fixtureFolder('second-dataset'), fixed, { recursive: true });
    expect(validate(fixed, '--fix').status).toBe(0);
  });
  afterAll(() => rmSync(fixed, { recursive: true }));
  return () => copyDataset(fixed);
}
