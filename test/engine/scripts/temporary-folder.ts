import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FixtureName, fixtureFolder } from '../../fixtures/load-fixture.ts';

/** A new folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a dataset to do as one likes with. */
export function copyDataset(from: string, into = makeFolder()): string {
  const folder = join(into, 'dataset');
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** A copy of a fixture dataset, without a schema that `--fix` may have left there. */
export function copyFixture(name: FixtureName, into?: string): string {
  const folder = copyDataset(fixtureFolder(name), into);
  rmSync(join(folder, 'schema.json'), { force: true });
  return folder;
}

/** Every file below a folder with its bytes as text, by path: what `toEqual` compares byte for byte. */
export function readTree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}
