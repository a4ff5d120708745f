import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactText, foldText } from '../../../src/lib/search/query/fold-text.ts';
import { findMissed, listPieces } from '../../engine/lib/search/title-pieces.ts';
import { find, findIds, model, titles } from './published-titles.ts';

const all = model.standards.map(({ id, title }) => ({ id, title }));

describe('a piece of a title', () => {
  const pieces = listPieces(all);

  test('finds exactly the titles that contain it, blanks and punctuation aside', () => {
    expect(pieces.length).toBeGreaterThan(20_000);
    expect(findMissed(pieces, all, compactText, findIds)).toEqual([]);
  }, 120_000);

  test('finds first those that contain it with its blanks and punctuation', () => {
    const marked = pieces.filter((piece) => compactText(piece) !== foldText(piece));
    expect(findMissed(marked, all, foldText, findIds)).toEqual([]);
  }, 120_000);

  test('a whole title finds its page first', () => {
    const wrong = all.filter(({ id, title }) => findIds(title)[0] !== id);
    expect(wrong).toEqual([]);
  });
});

describe('two pieces of a title', () => {
  const cut = fc
    .constantFrom(...all)
    .filter(({ title }) => compactText(title).length >= 8)
    .chain(({ id, title }) => {
      const text = compactText(title);
      const middle = Math.floor(text.length / 2);
      return fc.record({
        id: fc.constant(id),
        first: fc.integer({ min: 2, max: middle - 1 }).map((n) => text.slice(0, n)),
        second: fc.integer({ min: 2, max: middle - 1 }).map((n) => text.slice(-n)),
      });
    });

  test('find it put together, apart, and in the other order', () => {
    fc.assert(
      fc.property(cut, ({ id, first, second }) => {
        expect(findIds(`${first} ${second}`)).toContain(id);
        expect(findIds(`${second} ${first}`)).toContain(id);
        // Where they stand together in some title, that is what was asked for.
        const together = all.some(({ title }) => compactText(title).includes(first + second));
        if (!together) expect(findIds(first + second)).toContain(id);
      }),
    );
  });

  test.each([
    ['身份认证接入', 'c0110'],
    ['接入身份认证', 'c0110'],
    ['电子证照 共享 接口', 'gb-t-36906-2018'],
    ['接口 电子证照', 'gb-t-36906-2018'],
    ['归档与电子档案', 'gb-t-18894-2016'],
  ])('%s', (query, id) => {
    expect(findIds(query)[0]).toBe(id);
  });
});

describe('pinyin', () => {
  test.each([
    'dianzizhengzhao',
    'dian zi zheng zhao',
    'diànzǐ zhèngzhào',
    'dzzz',
    'dzzhengzhao',
    'dianzizz',
    'DZZZ',
    '电子zz',
    'dianzizhengzh',
  ])('%s finds 电子证照 and nothing else', (query) => {
    const truth = all.filter(({ title }) => title.includes('电子证照')).map(({ id }) => id);
    expect(findIds(query).sort()).toEqual(truth.sort());
  });

  test('tells readings apart by the word', () => {
    expect(find('yunxing').rows.every(({ title }) => title.includes('运行'))).toBe(true);
    expect(find('yunhang').match).not.toBe('pinyin');
  });

  test('gives way to letters that stand in a title', () => {
    expect(findIds('XML')).toEqual(['gb-z-19669-2005']);
  });
});

describe('questions', () => {
  test.each([
    ['政务服务移动端怎么建', 'c0103'],
    ['C0108 引用了哪些标准', 'c0108'],
    ['谁引用了C0109.1', 'c0109-1'],
    ['C0109.1被哪些标准引用', 'c0109-1'],
    ['身份认证系统接入要求', 'c0110'],
    ['移动端界面标准有哪些', 'c0104'],
    ['被代替的标准有哪些', 'gb-t-30278-2013'],
  ])('%s → %s', (query, id) => {
    expect(findIds(query)[0]).toBe(id);
  });

  test.each(['在研的 电子文件 标准', '在研的电子文件标准', '电子文件 在研'])(
    '%s is read as a filter and words',
    (query) => {
      const { rows, understood } = find(query);
      expect(understood.status).toBe('planned');
      expect(rows.length).toBeGreaterThan(0);
      const statuses = new Map(model.standards.map(({ id, status }) => [id, status.status]));
      const wrong = rows.filter(
        ({ id, title }) => statuses.get(id) !== 'planned' || !title.includes('电子文件'),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('a misunderstood filter is dropped', () => {
    expect(findIds('在研的统一身份认证系统接入要求')[0]).toBe('c0110');
  });

  test.each(['火星数据种土豆', '鑫森淼焱垚', '量子纠缠方程', '@#￥%……', 'zzzzzzzzqq', '<script>'])(
    'finds nothing for %s',
    (query) => {
      expect(findIds(query)).toEqual([]);
    },
  );
});

describe('any query', () => {
  test('of blanks gives everything that passes the filters', () => {
    expect(findIds(' 　')).toHaveLength(titles.rows.length);
    const planned = model.standards.filter(({ status }) => status.status === 'planned');
    expect(findIds('', { status: 'planned' }).sort()).toEqual(planned.map(({ id }) => id).sort());
  });

  test('with a filter gives only what has the value', () => {
    const ids = findIds('电子文件', { category: 'security' });
    expect(ids.length).toBeGreaterThan(0);
    const wrong = ids.filter((id) => model.resolveStandard(id).category?.id !== 'security');
    expect(wrong).toEqual([]);
  });
});
