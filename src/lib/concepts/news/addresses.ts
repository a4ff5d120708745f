import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { listNews } from '../../model/news/list-news.ts';
import {
  findMonth,
  listMonthPages,
  listMonths,
  type MonthPage,
  readMonthPage,
} from '../../model/news/month-news.ts';
import { countYears, newsOnOnePage } from '../../model/news/select-news.ts';
import { isPublished } from '../concept.ts';

/** Whether a site has a page of news: there is some, or was. */
export const tellsNews = (dataset: Dataset): boolean =>
  listNews(dataset).length > 0 || isPublished(dataset, pageAddress.news);

/** Whether there is more than one page holds. */
export const isMuchNews = (dataset: Dataset): boolean => listNews(dataset).length > newsOnOnePage;

/** The years that have a page of their own: all where there is much news, and those that ever had one. */
export function listNewsYears(dataset: Dataset): string[] {
  const published = dataset.addresses.addresses.flatMap(
    (address) => /^news\/(\d{4})\.html$/.exec(address)?.[1] ?? [],
  );
  const years = isMuchNews(dataset) ? countYears(dataset).map(({ year }) => year) : [];
  return [...new Set([...years, ...published])].sort().reverse();
}

/** The pages of months: those of years with more than a page holds, and those that ever were. */
export function listNewsMonths(dataset: Dataset): MonthPage[] {
  const published = dataset.addresses.addresses.flatMap((address) => {
    const [, id = ''] = /^news\/([\d-]+)\.html$/.exec(address) ?? [];
    return readMonthPage(id) ?? [];
  });
  const needed = listNewsYears(dataset).flatMap((year) =>
    listMonths(dataset, year).map(({ id }) => id),
  );
  // A month that was published is whole: its pages lead to one another.
  const months = new Set([...needed, ...published.map(({ month }) => month)]);
  const pages = [...months].flatMap((id) => listMonthPages({ id, news: findMonth(dataset, id) }));
  const ids = new Set(pages.map(({ id }) => id));
  return [...pages, ...published.filter(({ id }) => !ids.has(id))];
}
