import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from './settings.ts';

/** The rendered diagrams of a site: file name by what stands in which page. */
export type DiagramIndex = Record<string, string>;

/** The folder of rendered diagrams, and the file that says which page shows which. */
export function diagramPlaces({ cache }: Settings): { folder: string; index: string } {
  return { folder: join(cache, 'diagrams'), index: join(cache, 'diagrams.json') };
}

/** What a fence of a page is known by: links in its picture depend on the page. */
export function fenceKey(address: string, text: string): string {
  return createHash('sha256').update(`${address}\n${text.trim()}`).digest('hex');
}

let known: DiagramIndex | undefined;

/**
 * The SVG rendered for a fence of a page.
 * @throws when there is none: the step `diagrams` has not seen this fence.
 */
export function readDiagram(address: string, text: string): string {
  const { folder, index } = diagramPlaces(readSettings());
  if (!known || import.meta.env?.DEV) {
    known = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as DiagramIndex) : {};
  }
  const file = known[fenceKey(address, text)];
  if (!file) throw new Error(`${address} 中有一幅图尚未绘制；先运行 npm run build -- diagrams`);
  return readFileSync(join(folder, file), 'utf8');
}
