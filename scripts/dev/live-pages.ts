import { spawn } from 'node:child_process';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { filesFolder } from '../../src/build/list-files.ts';
import type { Settings } from '../../src/build/settings.ts';
import { repeatMissedReloads, shownScript } from './missed-reloads.ts';
import { runByTurns } from './run-by-turns.ts';

/**
 * Makes the development server show what generated pages come from. A saved file of that kind first has the pages
 * prepared anew; then the browser loads them, read with a fresh model. When they cannot be prepared, all stays as
 * it was. Components and pages of Astro are Astro's own affair.
 */
export function livePages({ dataset, guide }: Settings): AstroIntegration {
  const inputs = [dataset, guide, 'src/lib', 'src/build', 'packages', 'scripts/steps'].map(
    inFolder,
  );
  const bundled = ['src/styles', 'src/client'].map(inFolder);
  const isStateful = inFolder('src/build');
  let refreshContent: (() => Promise<void>) | undefined;
  const prepare = runByTurns(async () => (await preparePages()) && readAnew(refreshContent));
  let last = { timestamp: 0, prepared: Promise.resolve(true) };
  return {
    name: 'live-pages',
    hooks: {
      'astro:server:setup': ({ server, refreshContent: refresh }) => {
        server.watcher.add([dataset, guide]);
        server.middlewares.use(`/${filesFolder}`, sirv(join(dataset, filesFolder), { dev: true }));
        repeatMissedReloads(server);
        refreshContent = () => refresh?.({ loaders: ['generated-pages'] }) ?? Promise.resolve();
      },
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', shownScript);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'live-pages',
                // Asked once for every environment of the server.
                async hotUpdate({ file, modules, timestamp }) {
                  if (inputs.some((isIn) => isIn(file))) {
                    if (last.timestamp !== timestamp) last = { timestamp, prepared: prepare() };
                    if (!(await last.prepared)) return [];
                  } else if (!bundled.some((isIn) => isIn(file))) return undefined;
                  const known = [...this.environment.moduleGraph.idToModuleMap.values()];
                  return [...modules, ...known.filter((m) => m.file && isStateful(m.file))];
                },
              },
            ],
          },
        });
      },
    },
  };
}

/**
 * Has Astro read the pages, and tells whether it could. It writes at that into `.astro` at the root, as every other
 * Astro that runs in the project does: they can get in each other's way, which must not end the server.
 */
export async function readAnew(refresh: (() => Promise<void>) | undefined): Promise<boolean> {
  try {
    await refresh?.();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `页面没有重新读入：${reason} — 如有别的生成正在运行，待它完成后再保存一次；否则请重新启动`,
    );
    return false;
  }
}

/** Tells whether a file, named as Vite names it, lies in a folder. */
function inFolder(folder: string): (file: string) => boolean {
  const start = `${resolve(folder).replaceAll(sep, '/')}/`;
  return (file) => file.startsWith(start);
}

/** Whether pages and diagrams could be brought up to date. */
export function preparePages(): Promise<boolean> {
  const file = (name: string) => new URL(name, import.meta.url);
  const watch = ['--import', file('../steps/end-with-parent.ts').href];
  const words = [...watch, fileURLToPath(file('prepare-pages.ts'))];
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code === 0));
  });
}
