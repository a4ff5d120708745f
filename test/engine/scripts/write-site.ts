import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishMark, writeMark } from '../../../src/build/output/site-mark.ts';

/** The dataset that a site of these tests is made from. */
export const siteSource = { title: '某网站', version: '1.0.0' };

/** Writes a finished site of ours. */
export function writeSite(folder: string): void {
  writeFiles(folder, { 'index.html': '本工具的网站', 'data/standards.json': '[]' });
  writeMark(folder, siteSource);
  finishMark(folder);
}

/** Writes files by their paths in a folder, and the folders they need. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
