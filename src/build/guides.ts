import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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
  return new Map(
    names.map((file) => [file.replace(/\.mdx$/, ''), readFileSync(join(guide, file), 'utf8')]),
  );
}

let known: Guide[] | undefined;

/** What navigation says of the hand-written pages. */
export function listGuides(): Guide[] {
  known ??= nameGuides();
  return known;
}

function nameGuides(): Guide[] {
  return [...readGuides(readSettings())].map(([name, text]) => {
    const { title } = parse(text.slice('---\n'.length, text.indexOf('\n---\n'))) as {
      title: string;
    };
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
