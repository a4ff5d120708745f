import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createShards } from '../../../../../src/lib/search/index/create-shards.ts';
import { formatPostings, parsePostings } from '../../../../../src/lib/search/index/postings.ts';
import { listQueryKeys, shardOf } from '../../../../../src/lib/search/index/shard-keys.ts';
import { parseSpelling } from '../../../../../src/lib/search/index/spelling.ts';
import { readRow } from '../../../../../src/lib/search/index/title-row.ts';
import { compactText } from '../../../../../src/lib/search/query/fold-text.ts';
import { readQuery } from '../../../../../src/lib/search/query/read-query.ts';
import { listInitials } from '../../../../../src/lib/search/query/split-letters.ts';
import { findCandidates } from '../../../../../src/lib/search/rank/find-candidates.ts';
import { findIds, index, model } from '../fixture-titles.ts';

describe('postings', () => {
  test('read back as they were', () => {
    const rows = fc.uniqueArray(fc.nat({ max: 200_000 })).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(rows, (list) => {
        expect(parsePostings(formatPostings(list))).toEqual(list);
      }),
    );
  });

  test('of neighbours take a character each', () => {
    expect(formatPostings([0, 1, 2, 3])).toHaveLength(4);
  });
});

const spread = createShards(index);
const rows = spread.blocks.flat().map((packed) => readRow(packed, index));
const syllables = new Set(parseSpelling(spread.spelling).values());

/** The ids of the rows a spread index would load for a query. */
function findLoaded(query: string): string[] {
  for (const { keys, least } of listQueryKeys(readQuery(query, index.numbering), syllables)) {
    const postings = keys.map((key) => {
      const shard = spread.shards[shardOf(key, spread.shards.length)];
      return parsePostings(shard?.[key]?.[1] ?? '');
    });
    const found = findCandidates(postings, { total: rows.length, least, within: [] });
    if (found.rows.length > 0) return found.rows.map((row) => rows[row]?.id ?? '');
  }
  return [];
}

describe('a spread index', () => {
  test('has every row once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(model.standards.map(({ id }) => id).sort());
  });

  test('loads every row that the flat index finds by a piece of a title', () => {
    const pieces = model.standards.flatMap(({ title }) => {
      const text = compactText(title);
      return [1, 2, 3, 5, 9, text.length].map((length) => text.slice(0, length));
    });
    const missing = pieces.filter((piece) => {
      const loaded = new Set(findLoaded(piece));
      return !findIds(piece).every((id) => loaded.has(id));
    });
    expect(missing).toEqual([]);
  });

  test('loads the row of every number, whole and unfinished', () => {
    const missing = model.standards.flatMap(({ id, label }) =>
      [label, label.toLowerCase(), label.replace(/-\d{4}$/, ''), `《名称》（${label}）`].filter(
        (form) => !findLoaded(form).includes(id),
      ),
    );
    expect(missing).toEqual([]);
    expect(findLoaded('103')).toContain('gx-t-103-1-2023');
  });

  test.each(['dianzidangan', 'dzda', 'dzdangan', 'dianzidanga'])(
    'loads what %s may mean',
    (query) => {
      const loaded = new Set(findLoaded(query));
      expect(findIds(query).filter((id) => !loaded.has(id))).toEqual([]);
    },
  );

  test('loads titles that are like a mistyped one', () => {
    expect(findLoaded('电子当案元数据编码')).toContain('gx-t-103-1-2023');
    expect(findLoaded('身份任证接入要求')).toContain('gx-t-105-2023');
  });
});

describe('listInitials', () => {
  test.each([
    ['dianzi', 'dz'],
    ['dz', 'dz'],
    ['dzdangan', 'dzda'],
    ['电子da', 'da'],
  ])('%s → %s', (letters, initials) => {
    expect(listInitials(letters, syllables)).toContain(initials);
  });

  test('of any letters ends', () => {
    expect(listInitials('a'.repeat(5000), syllables).length).toBeLessThan(10);
  });
});

describe('findCandidates', () => {
  test('puts rows with most keys first and keeps to the filters', () => {
    const rule = { total: 6, least: 1, within: [[1, 2, 3]] };
    expect(
      findCandidates(
        [
          [0, 1, 3],
          [2, 3, 4],
        ],
        rule,
      ),
    ).toEqual({ rows: [3, 1, 2], complete: 1 });
  });
});
