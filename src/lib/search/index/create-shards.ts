import { formatPostings } from './postings.ts';
import { listRowKeys, shardOf } from './shard-keys.ts';
import { parseSpelling, spellTitle } from './spelling.ts';
import type { FlatTitles, PackedRow, SpreadTitles } from './title-index.ts';
import { readRow, type TitleRow } from './title-row.ts';

/** The postings of some keys: `total` rows in all, of which the first are listed. */
export type KeyShard = Record<string, [total: number, postings: string]>;

/** A large index in files: what a search begins with, blocks of rows, shards of postings. */
export interface SpreadFiles {
  titles: SpreadTitles;
  blocks: PackedRow[][];
  shards: KeyShard[];
  spelling: string;
}

const block = 64;
/** Characters of postings a shard is to have: a few kilobytes when compressed. */
const shardSize = 8_000;
/** A single character finds so much that only the first rows are worth listing. */
const mostForCharacter = 400;

/**
 * Lays an index out for a site with many thousands of titles. Rows are ordered by the length of
 * their titles, so that the first rows of a posting are the closest answers.
 */
export function createShards(index: FlatTitles): SpreadFiles {
  const ready = index.rows.map((packed) => ({ packed, row: readRow(packed, index) }));
  ready.sort((a, b) => compareRows(a.row, b.row));
  const postings = createPostings(
    ready.map(({ row }) => row),
    index.spelling,
  );
  const size = Array.from(postings.values()).reduce((sum, [, text]) => sum + text.length + 8, 0);
  const count = Math.max(1, Math.ceil(size / shardSize));
  const shards = Array.from({ length: count }, (): KeyShard => ({}));
  for (const [key, posting] of postings) {
    const shard = shards[shardOf(key, count)];
    if (shard) shard[key] = posting;
  }
  const { facets, kind, numbering, total } = index;
  return {
    titles: { layout: 'spread', facets, kind, numbering, total, block, shards: count },
    blocks: cutBlocks(ready.map(({ packed }) => packed)),
    shards,
    spelling: index.spelling,
  };
}

function compareRows(a: TitleRow, b: TitleRow): number {
  return (
    Number(b.isStandard) - Number(a.isStandard) ||
    a.compact.length - b.compact.length ||
    (a.compact < b.compact ? -1 : 1)
  );
}

function createPostings(
  rows: readonly TitleRow[],
  spelling: string,
): Map<string, [number, string]> {
  const known = parseSpelling(spelling);
  const lists = new Map<string, number[]>();
  rows.forEach((row, i) => {
    for (const key of listRowKeys(row, spellTitle(row.compact, known, row.readings))) {
      const list = lists.get(key);
      if (list) list.push(i);
      else lists.set(key, [i]);
    }
  });
  return new Map(
    Array.from(lists, ([key, list]) => {
      const listed = Array.from(key).length === 1 ? list.slice(0, mostForCharacter) : list;
      return [key, [list.length, formatPostings(listed)]];
    }),
  );
}

function cutBlocks(rows: readonly PackedRow[]): PackedRow[][] {
  const blocks: PackedRow[][] = [];
  for (let at = 0; at < rows.length; at += block) blocks.push(rows.slice(at, at + block));
  return blocks;
}
