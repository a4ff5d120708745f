import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { listNews } from '../../model/news/list-news.ts';
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
