import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { TextIndex } from '../../src/lib/search/index/text-index.ts';
import { compactText } from '../../src/lib/search/query/fold-text.ts';

const version = '7.2.0';

interface MiniSearchInstance {
  addAll(documents: object[]): void;
}

/**
 * Puts MiniSearch and its index into `bench/` of a site, as VitePress would build them: one document
 * for each section, with its heading, the headings above it and its text.
 * @returns false when MiniSearch cannot be installed here.
 */
export function installMiniSearch(site: string, text: TextIndex): boolean {
  const home = resolve('.cache/bench/minisearch');
  const folder = join(home, 'node_modules/minisearch');
  if (!existsSync(folder)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    spawnSync('npm', ['install', `minisearch@${version}`], { cwd: home, stdio: 'ignore' });
  }
  if (!existsSync(folder)) return false;
  const MiniSearch = createRequire(join(home, 'package.json'))('minisearch') as new (
    options: object,
  ) => MiniSearchInstance;
  const index = new MiniSearch({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
  });
  index.addAll(listSections(text));
  mkdirSync(join(site, 'bench'), { recursive: true });
  copyFileSync(join(folder, 'dist/es/index.js'), join(site, 'bench/minisearch.js'));
  writeFileSync(join(site, 'bench/minisearch.json'), JSON.stringify(index));
  return true;
}

function listSections({ pages }: TextIndex): object[] {
  return pages.flatMap(([address, title, sections]) =>
    sections.map(([fragment, heading, words], i) => ({
      id: `${address}.html#${fragment}${i}`,
      title: i === 0 ? title : heading,
      titles: i === 0 ? [] : [title],
      text: compactText(words) === '' ? '' : words,
    })),
  );
}
