import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import { type Outcome, runScript } from './run-script.ts';

/** Builds a dataset into a folder, all steps or those named; what the build keeps is gone when the test is over. */
export function runBuild(dataset: string, out: string, ...steps: string[]): Outcome {
  onTestFinished(() => removeCache(dataset, out));
  return runScript('build.ts', ...steps, '--dataset', dataset, '--out', out);
}

/** Removes what builds of a dataset into a folder keep in the project for the next one. */
export function removeCache(dataset: string, out: string): void {
  rmSync(readSettings({ dataset, out }).cache, { recursive: true, force: true });
}
