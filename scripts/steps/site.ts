import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { settingsEnvironment } from '../../src/catalog/settings.ts';
import { type Step, StepFailure } from './step.ts';

/** Runs `astro build` into the staging folder; its output is shown only when it fails. */
export const site: Step = async (settings) => {
  const { astro, staging } = settings;
  for (const folder of [staging, astro]) rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runAstro(['build'], settingsEnvironment(settings));
  if (code !== 0) throw new StepFailure(output.trim());
  if (astro !== staging) {
    cpSync(astro, staging, { recursive: true });
    rmSync(astro, { recursive: true });
  }
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  return pages ? `${pages} 页` : '完成';
};

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
