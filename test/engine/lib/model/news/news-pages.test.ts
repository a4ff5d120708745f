import { describe, expect, test } from 'vitest';
import { listNewsYears } from '../../../../../src/lib/concepts/news/addresses.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { listNews } from '../../../../../src/lib/model/news/list-news.ts';
import { divideYears, selectNews } from '../../../../../src/lib/model/news/select-news.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { type Given, withNews } from './dataset-with-news.ts';

/** Events of one standard a day, `count` of them from the start of 2001 on. */
const many = (count: number): Given[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ record: 'a', kind: 'published' as const },
    number: `T ${i}`,
    date: new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10),
  }));

describe('the pages of news', () => {
  const addressesOf = (dataset: Dataset) =>
    listAddresses(dataset).filter((address) => address.startsWith('news'));

  test('are none where there is no news, and no other page names them', () => {
    const dataset = withNews([{ record: 'a', kind: 'listed', status: 'active', date: '2020' }]);
    expect(addressesOf(dataset)).toEqual([]);
    const pages = JSON.stringify(listPages(createModel(dataset, '2024-06-15')));
    expect(pages).not.toContain('news');
  });

  test('are one while there is little, with months for a year of many', () => {
    const dataset = withNews([...many(40), { record: 'b', kind: 'published', date: '2001' }]);
    expect(addressesOf(dataset)).toEqual(['news.atom', 'news.html']);
    const sections = divideYears(createModel(dataset, '2024-06-15'));
    expect(sections).toEqual([
      { id: '2001-02', count: 9 },
      { id: '2001-01', count: 31 },
      { id: '2001-', count: 1 },
    ]);
  });

  test('are one for each year beyond, all in the ledger, and hold every piece of news once', () => {
    const dataset = withNews(many(800));
    expect(addressesOf(dataset)).toEqual([
      ...['news.atom', 'news.html'],
      ...['news/2001.html', 'news/2002.html', 'news/2003.html'],
    ]);
    const model = createModel(dataset, '2002-06-15');
    const pages = listPages(model).filter(({ kind }) => kind === 'news');
    expect(pages.map(({ address }) => address).sort()).toEqual(addressesOf(dataset).slice(1));
    const stretches = (page: unknown): string[] =>
      [
        ...JSON.stringify(page).matchAll(/"name":"id","value":"(coming-\d+|\d{4}(?:-\d{2}|-)?)"/g),
      ].map(([, id = '']) => id);
    const shown = pages
      .filter(({ address }) => address !== 'news.html')
      .flatMap((page) => stretches(page.blocks))
      .flatMap((id) => selectNews(model, id));
    expect(shown.map(({ date }) => date).sort()).toEqual(
      listNews(dataset)
        .map(({ date }) => date)
        .sort(),
    );
    expect(selectNews(model, 'newest').length + selectNews(model, 'coming').length).toBeLessThan(
      101,
    );
  });

  test('hold no more than a page does, however much happens in a year, a month or on a day', () => {
    const day = (date: string, count: number): Given[] =>
      many(count).map((event, i) => ({ ...event, number: `T ${date} ${i}`, date }));
    const dataset = withNews([
      ...many(800),
      ...day('2002-03-01', 5000),
      ...day('2002', 450),
      ...day('2002-12-01', 30),
    ]);
    const model = createModel(dataset, '2002-06-15');
    const pages = listPages(model).filter(({ kind }) => kind === 'news');
    const lists = pages.map(({ address, blocks }) => {
      const ids = [...JSON.stringify(blocks).matchAll(/"name":"id","value":"([a-z\d-]+)"/g)];
      const known = ids.flatMap(([, id = '']) => (id.startsWith('section:') ? [] : [id]));
      return { address, shown: known.flatMap((id) => selectNews(model, id)) };
    });
    expect(lists.filter(({ shown }) => shown.length > 500).map(({ address }) => address)).toEqual(
      [],
    );
    expect(pages.map(({ address }) => address).sort()).toEqual(
      addressesOf(dataset).filter((address) => address.endsWith('.html')),
    );
    expect(addressesOf(dataset)).toContain('news/2002-03-26.html');
    expect(addressesOf(dataset)).not.toContain('news/2001-03.html');
    const told = (start: string) =>
      lists.filter(({ address }) => address.startsWith(start)).flatMap(({ shown }) => shown);
    expect(new Set(told('news/2002-')).size).toBe(told('news/2002-').length);
    expect(told('news/2002-').length + told('news/2001').length + told('news/2003').length).toBe(
      listNews(dataset).length,
    );
  });

  test('of months stay once published, also when little is left', () => {
    const dataset = withNews(many(3));
    dataset.addresses.addresses = [
      'news.html',
      'news.atom',
      'news/1999.html',
      'news/1999-05-2.html',
    ];
    expect(addressesOf(dataset)).toContain('news/1999-05-2.html');
    const page = listPages(createModel(dataset, '2024-06-15')).find(
      ({ address }) => address === 'news/1999-05-2.html',
    );
    expect(page?.title).toBe('1999 年 5 月标准动态（第 2 页）');
  });

  test('of months are made for more than a year page holds, and not for as much', () => {
    const inYear = (count: number): Given[] =>
      many(count).map((event, i) => ({ ...event, date: i % 2 ? '2001-03-01' : '2001-04-01' }));
    const months = (count: number) =>
      addressesOf(withNews(inYear(count))).filter((address) => /\d{4}-/.test(address));
    expect(months(500)).toEqual([]);
    expect(months(501)).toContain('news/2001-03.html');
  });

  test('of months that were published show their news whatever the year holds, each once', () => {
    for (const count of [300, 900]) {
      const dataset = withNews(
        many(count).map((event, i) => ({ ...event, date: i % 2 ? '2001-03-01' : '2001-04-01' })),
      );
      const ledger = ['news.html', 'news.atom', 'news/2001.html', 'news/2001-03.html'];
      dataset.addresses.addresses = ledger;
      const addresses = addressesOf(dataset);
      expect(addresses.filter((address) => address === 'news/2001-03.html')).toHaveLength(1);
      const model = createModel(dataset, '2024-06-15');
      const pages = listPages(model).filter(({ address }) => address.startsWith('news/2001-03'));
      expect(pages.map(({ address }) => address).sort()).toEqual(
        addresses.filter((address) => address.startsWith('news/2001-03')),
      );
      expect(pages[0]?.description).toContain(String(count / 2));
      const shown = pages.flatMap(({ id }) => selectNews(model, id.replace('news-', 'page-')));
      expect(new Set(shown).size).toBe(count / 2);
      expect(shown).toHaveLength(count / 2);
    }
  });

  test('stay once published, also when little is left', () => {
    const dataset = withNews(many(3));
    dataset.addresses.addresses = ['news.html', 'news.atom', 'news/1999.html'];
    expect(listNewsYears(dataset)).toEqual(['1999']);
    const none = withNews([]);
    none.addresses.addresses = ['news.html', 'news.atom', 'news/1999.html'];
    const pages = listPages(createModel(none, '2024-06-15'));
    expect(pages.filter(({ kind }) => kind === 'news').map(({ address }) => address)).toEqual([
      'news.html',
      'news/1999.html',
    ]);
  });
});
