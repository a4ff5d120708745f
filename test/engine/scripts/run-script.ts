import { spawnSync } from 'node:child_process';
import { buildDates } from '../../build-dates.ts';

/** What a finished command left behind. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The environment of commands under test: one day for all, so that results do not hang on the date. */
export const environment = { ...process.env, SOURCE_DATE_EPOCH: buildDates.fixtures };

/** Runs a script of the project to its end. */
export function runScript(script: string, ...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...words], {
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}
