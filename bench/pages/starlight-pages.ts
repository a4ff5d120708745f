import { join, resolve } from 'node:path';
import { runCommand } from '../build/measure-command.ts';
import { installStarlight, writeStarlightPages } from '../build/starlight-site.ts';

const root = resolve('.cache/bench/starlight');

/** Where the Starlight site of the bench is built. */
export const starlightOut = join(root, 'dist');

/** Installs Starlight and builds the pages of a finished site with it. @throws with the output of the command that failed. */
export async function buildStarlight(site: string): Promise<void> {
  await installStarlight();
  writeStarlightPages(site);
  await runCommand({
    words: ['node_modules/astro/bin/astro.mjs', 'build'],
    folder: root,
    environment: { STARLIGHT_SEARCH: 'on' },
  });
}
