import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadValidDataset } from '../../src/build/model.ts';
import { markFile, removeSite, writeMark } from '../../src/build/output/site-mark.ts';
import { settingsEnvironment } from '../../src/build/settings.ts';
import { type Step, StepFailure } from './step.ts';

/** Runs `astro build` and brings what it made, marked as ours, to the staging folder; its output is shown only when it fails. */
export const site: Step = async (settings) => {
  const { astro, staging } = settings;
  removeSite(staging);
  rmSync(astro, { recursive: true, force: true });
  const { code, output } = await runAstro(['build'], settingsEnvironment(settings));
  if (code !== 0) throw new StepFailure(output.trim());
  writeMark(astro, loadValidDataset(settings).site);
  moveSite(astro, staging);
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  return pages ? `${pages} 页` : '完成';
};

/** Moves a marked site; across file systems it is copied, the mark first, so that a torn copy is known as ours. */
function moveSite(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    mkdirSync(to);
    cpSync(join(from, markFile), join(to, markFile));
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function runAstro(
  words: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const watch = ['--import', new URL('end-with-parent.ts', import.meta.url).href];
    const child = spawn(
      process.execPath,
      [...watch, 'node_modules/astro/bin/astro.mjs', ...words],
      {
        env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
