import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCache } from '../engine/scripts/run-build.ts';
import { runScript } from '../engine/scripts/run-script.ts';
import { type FixtureName, fixtureFolder } from '../fixtures/load-fixture.ts';

/** A site built for a test. */
export interface BuiltSite {
  out: string;
  /** What the build reported. */
  report: string;
  /** Removes the site and all the build kept. */
  remove(): void;
}

/** Builds a dataset folder into a temporary one. @throws when the build fails. */
export function buildSite(dataset: string): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'standards-site-'));
  const out = join(folder, 'site');
  const { status, stdout, stderr } = runScript('build.ts', '--dataset', dataset, '--out', out);
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    removeCache(dataset, out);
  };
  if (status !== 0) {
    remove();
    throw new Error(stdout + stderr);
  }
  return { out, report: stdout, remove };
}

/** Builds a fixture dataset. */
export const buildFixture = (name: FixtureName): BuiltSite => buildSite(fixtureFolder(name));
