import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactText, foldText } from '../../../../../src/lib/search/query/fold-text.ts';
import { longestQuery, readQuery } from '../../../../../src/lib/search/query/read-query.ts';
import { searchTitles } from '../../../../../src/lib/search/rank/search-titles.ts';
import { find, findIds, index, model, titles } from '../fixture-titles.ts';
import { findMissed, listPieces } from '../title-pieces.ts';

const all = model.standards.map(({ id, title }) => ({ id, title }));

describe('a piece of a title', () => {
  // What holds no letter says little: a number alone is looked for among the numbers first.
  const pieces = listPieces(all).filter((piece) => !/^[\s\p{P}\p{S}\d]*$/u.test(piece));

  test('finds exactly the titles that contain it, blanks and punctuation aside', () => {
    expect(pieces.length).toBeGreaterThan(1000);
    expect(findMissed(pieces, all, compactText, findIds)).toEqual([]);
  });

  test('finds first those that contain it with its blanks and punctuation', () => {
    const marked = pieces.filter((piece) => compactText(piece) !== foldText(piece));
    expect(findMissed(marked, all, foldText, findIds)).toEqual([]);
  });

  test('a whole title finds its page first', () => {
    expect(all.filter(({ id, title }) => findIds(title)[0] !== id)).toEqual([]);
  });
});

describe('two pieces of a title', () => {
  test.each([
    ['身份认证接入', ['gx-t-105-2023']],
    ['接入身份认证', ['gx-t-105-2023']],
    ['电子档案 接口', ['gx-t-104-2023']],
    ['接口 电子档案', ['gx-t-104-2023']],
    ['平台建设', ['gx-t-102-2023']],
  ])('%s', (query, ids) => {
    expect(findIds(query)).toEqual(ids);
  });

  test('put what holds them in a row before what holds them apart', () => {
    expect(findIds('档案数字化')).toEqual(['db99-t-3-2022', '2024002-t-99']);
    expect(findIds('电子档案元数据')[0]).toBe('gx-t-103-1-2023');
  });
});

describe('pinyin', () => {
  const truth = all.filter(({ title }) => title.includes('电子档案')).map(({ id }) => id);

  test.each([
    'dianzidangan',
    'dian zi dang an',
    'diànzǐ dàng’àn',
    'dzda',
    'dzdangan',
    'dianzida',
    'DZDA',
    '电子da',
    'dianzidanga',
  ])('%s finds 电子档案 and nothing else', (query) => {
    expect(truth).toHaveLength(4);
    expect(findIds(query).sort()).toEqual([...truth].sort());
  });

  test('gives way to letters that stand in a title', () => {
    expect(findIds('XML')).toEqual(['gx-t-106-2023']);
  });

  test('finds nothing while the spelling is not loaded', () => {
    expect(find('dianzidangan').match).toBe('pinyin');
    const unspelt = searchTitles({ ...titles, spelling: null }, 'dianzidangan', {});
    expect(unspelt.rows).toEqual([]);
  });
});

describe('questions', () => {
  test.each([
    ['门户怎么建', 'gx-t-102-2023'],
    ['GX/T 104 引用了哪些标准', 'gx-t-104-2023'],
    ['谁引用了GX/T 103.1', 'gx-t-103-1-2023'],
    ['废止的标准有哪些', 'q-xx-002'],
  ])('%s → %s', (query, id) => {
    expect(findIds(query)[0]).toBe(id);
  });

  test.each(['在研的 数字化 标准', '在研的数字化标准', '数字化 在研'])(
    '%s is read as a filter and words',
    (query) => {
      const { rows, understood } = find(query);
      expect(understood.status).toBe('planned');
      expect(rows.map(({ id }) => id)).toEqual(['2024002-t-99']);
    },
  );

  test('a misunderstood filter is dropped', () => {
    expect(findIds('在研的身份认证接入要求')[0]).toBe('gx-t-105-2023');
  });

  test.each(['火星数据种土豆', '鑫森淼焱垚', '量子纠缠方程', '@#￥%……', 'zzzzzzzzqq'])(
    'finds nothing for %s',
    (query) => {
      expect(findIds(query)).toEqual([]);
    },
  );
});

describe('any query', () => {
  test('gives an answer without throwing, each row once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('电子', '档案', 'GX/T', '103', ' ', '.*', '(', '\\', 'dz', '的'), {
          maxLength: 40,
        })
        .map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (query) => {
        const ids = findIds(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['电', 'a', '1', 'GX/T 1.', '(', ' ', '电子档案 ', 'zhizhishishi', '𠮷'])(
    'of 100 KB of %j is looked at no further than a bound',
    (unit) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const seen = Array.from(long).slice(0, longestQuery).join('');
      const read = readQuery(long, index.numbering);
      expect(read).toEqual(readQuery(seen, index.numbering));
      expect(Array.from(read.text)).toHaveLength(longestQuery);
      expect(findIds(long)).toEqual(findIds(seen));
    },
  );

  test('of blanks gives everything that passes the filters', () => {
    expect(findIds(' 　')).toHaveLength(titles.rows.length);
    expect(findIds('', { status: 'planned' })).toEqual(['2024002-t-99', '2024001-t-99']);
  });

  test('with a filter gives only what has the value', () => {
    expect(findIds('规范')).toEqual(['db99-t-3-2022', '2024002-t-99']);
    expect(findIds('规范', { status: 'active' })).toEqual(['db99-t-3-2022']);
  });
});
