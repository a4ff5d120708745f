import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { runCommand } from '../build/measure-command.ts';
import { pageToMarkdown } from '../build/page-to-markdown.ts';

const root = resolve('.cache/bench/vitepress');

/** Where the VitePress site of the bench is built. */
export const vitepressOut = join(root, '.vitepress/dist');

const versions = { vitepress: '1.6.4' };

/** Installs VitePress where the bench keeps it, unless it is there already. @throws with the output of npm. */
export async function installVitepress(): Promise<void> {
  const manifest = JSON.stringify({
    name: 'vitepress-bench',
    private: true,
    type: 'module',
    dependencies: versions,
  });
  const file = join(root, 'package.json');
  const installed = existsSync(join(root, 'node_modules/vitepress/package.json'));
  if (installed && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(root, { recursive: true });
  writeFileSync(file, manifest);
  await runCommand({
    program: process.platform === 'win32' ? 'npm.cmd' : 'npm',
    words: ['install', '--no-audit', '--no-fund'],
    folder: root,
  });
}

/** Builds pages of a finished site as a VitePress site with its default theme and the same navigation. */
export async function buildVitepress(
  site: string,
  navigation: readonly object[],
  pages: readonly string[],
): Promise<void> {
  for (const old of globSync('**/*.md', { cwd: root, exclude: ['node_modules/**'] })) {
    rmSync(join(root, old));
  }
  for (const name of pages) {
    const { title, description, markdown } = pageToMarkdown(readFileSync(join(site, name), 'utf8'));
    const file = join(root, name.replace(/\.html$/, '.md'));
    mkdirSync(dirname(file), { recursive: true });
    const head = stringify({ title, description });
    writeFileSync(file, `---\n${head}---\n\n# ${title}\n\n${markdown}`);
  }
  const config = {
    title: '标准',
    lang: 'zh-CN',
    ignoreDeadLinks: true,
    // Braces in citations are text, not attributes.
    markdown: { attrs: { disable: true } },
    themeConfig: { sidebar: navigation, search: { provider: 'local' } },
  };
  mkdirSync(join(root, '.vitepress'), { recursive: true });
  writeFileSync(
    join(root, '.vitepress/config.mjs'),
    `export default ${JSON.stringify(config, null, 2)};\n`,
  );
  rmSync(vitepressOut, { recursive: true, force: true });
  await runCommand({ words: ['node_modules/vitepress/bin/vitepress.js', 'build'], folder: root });
}
