import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../lib/mdx/front-matter.ts';
import { readSettings, type Settings } from './settings.ts';

/** A hand-written page. */
export interface Guide {
  /** File name without its ending; the page is `guide/<name>.html`. */
  name: string;
  title: string;
  address: string;
}

/** The hand-written pages that go with the dataset, by name: file name and text. */
export function readGuides({ guide }: Settings): Map<string, string> {
  const names = globSync('*.mdx', { cwd: guide }).sort();
  return new Map(names.map((file) => [file.replace(/\.mdx$/, ''), readText(join(guide, file))]));
}

/** A text as it would be without what an editor of another system adds: a byte order mark, line ends of its own. */
function readText(file: string): string {
  return new TextDecoder().decode(readFileSync(file)).replace(/\r\n?/g, '\n');
}

let known: Guide[] | undefined;

/** What navigation says of the hand-written pages. */
export function listGuides(): Guide[] {
  known ??= nameGuides();
  return known;
}

function nameGuides(): Guide[] {
  return [...readGuides(readSettings())].map(([name, text]) => {
    const { title } = splitFrontMatter(text).data as { title: string };
    return { name, title, address: `guide/${name}.html` };
  });
}

/** @throws when the front matter of a hand-written page lacks what the site says of every page. */
export function checkFrontMatter(name: string, frontMatter: Record<string, unknown>): void {
  const missing = ['title', 'description'].filter(
    (field) => typeof frontMatter[field] !== 'string' || frontMatter[field] === '',
  );
  if (missing.length > 0) {
    throw new Error(`guide/${name}.mdx:1 — 前置数据缺少 ${missing.join('、')} — 写上它的文字`);
  }
}
