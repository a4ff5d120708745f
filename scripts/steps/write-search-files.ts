import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCommonSyllables } from '../../src/build/spell-pinyin.ts';
import { globals } from '../../src/client/contract.ts';
import { createShards } from '../../src/lib/search/index/create-shards.ts';
import { formatSpelling } from '../../src/lib/search/index/spelling.ts';
import type { TextIndex } from '../../src/lib/search/index/text-index.ts';
import type { FlatTitles } from '../../src/lib/search/index/title-index.ts';

/** Up to this many titles are shipped in one file; more are spread over many. */
const mostInOneFile = 2_000;

/**
 * Writes the title index as scripts that hand their data to the search: pages opened from a
 * folder may load nothing else. Former files of the folder are removed.
 * @returns how many files there are.
 */
export function writeTitles(folder: string, titles: FlatTitles): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeData(folder, 'characters', formatSpelling(listCommonSyllables()));
  if (titles.total <= mostInOneFile) {
    writeData(folder, 'titles', titles);
    return 2;
  }
  const spread = createShards(titles);
  writeData(folder, 'titles', spread.titles);
  writeData(folder, 'spelling', spread.spelling);
  spread.blocks.forEach((rows, i) => {
    writeData(folder, `rows-${i}`, rows);
  });
  spread.shards.forEach((shard, i) => {
    writeData(folder, `keys-${i}`, shard);
  });
  return 3 + spread.blocks.length + spread.shards.length;
}

/** Writes the plain text index, in the same way. */
export function writeSearchText(folder: string, text: TextIndex): void {
  writeData(folder, 'text', text);
}

function writeData(folder: string, name: string, data: unknown): void {
  const script = `${globals.search}.receive(${JSON.stringify(name)},${JSON.stringify(data)});\n`;
  writeFileSync(join(folder, `${name}.js`), script);
}
