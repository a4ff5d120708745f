import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Measurement } from './format-report.ts';
import { measureCommand, runCommand } from './measure-command.ts';
import { measureFolder } from './measure-folder.ts';
import type { Measuring } from './own-site.ts';
import { listNavigation, pageToMarkdown } from './page-to-markdown.ts';

const root = resolve('.cache/bench/starlight');
const docs = join(root, 'src/content/docs');

/** Installed for the bench alone; the Astro of this project, so that only what lies on it differs. */
const versions = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import sidebar from './sidebar.json' with { type: 'json' };

export default defineConfig({
  build: { format: 'file' },
  integrations: [
    starlight({
      title: '合成标准',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar,
      expressiveCode: false,
      pagefind: process.env.STARLIGHT_SEARCH === 'on',
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Installs Starlight where the bench keeps it, unless it is there already.
 * @throws with the output of npm when it cannot.
 */
export async function installStarlight(): Promise<void> {
  const manifest = JSON.stringify(
    { name: 'starlight-bench', private: true, type: 'module', dependencies: versions },
    null,
    2,
  );
  const file = join(root, 'package.json');
  const installed = join(root, 'node_modules/@astrojs/starlight/package.json');
  if (existsSync(installed) && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(root, { recursive: true });
  writeFileSync(file, manifest);
  await runCommand({
    program: process.platform === 'win32' ? 'npm.cmd' : 'npm',
    words: ['install', '--no-audit', '--no-fund', '--fetch-retries=1'],
    folder: root,
  });
}

/** Writes the finished pages of a site as the Markdown of a Starlight site, with the same navigation. */
export function writeStarlightPages(site: string): void {
  rmSync(docs, { recursive: true, force: true });
  for (const name of globSync('**/*.html', { cwd: site })) {
    if (name === '404.html') continue;
    const html = readFileSync(join(site, name), 'utf8');
    const { title, description, markdown } = pageToMarkdown(html);
    const file = join(docs, name.replace(/\.html$/, '.md'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${stringify({ title, description })}---\n\n${markdown}`);
  }
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  writeFileSync(join(root, 'sidebar.json'), JSON.stringify(listNavigation(home)));
  writeFileSync(join(root, 'astro.config.mjs'), config);
  writeFileSync(join(root, 'src/content.config.ts'), collections);
}

/** Builds the Starlight site with nothing cached, with its own search or without. */
export async function measureStarlight(
  search: 'on' | 'off',
  measuring: Measuring,
): Promise<Measurement> {
  for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(root, made), { recursive: true, force: true });
  }
  const site = search === 'on' ? 'Starlight（含 Pagefind）' : 'Starlight（不含搜索）';
  const cost = await measuring(site, () =>
    measureCommand({
      words: ['node_modules/astro/bin/astro.mjs', 'build'],
      folder: root,
      environment: { STARLIGHT_SEARCH: search },
    }),
  );
  const { pages, bytes } = measureFolder(join(root, 'dist'));
  return { site, pages, outputBytes: bytes, ...cost };
}
