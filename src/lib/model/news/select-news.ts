import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../model.ts';
import { hasCome } from '../status/settle-day.ts';
import { listNews } from './list-news.ts';
import { findMonth, newsOfMonth, readMonthPage, selectMonthPage } from './month-news.ts';
import type { News } from './news.ts';

/** How many pieces of news one page holds, all years together; beyond, every year has a page of its own. */
export const newsOnOnePage = 200;
/** How many of the newest, or of those to come, the first page names where years have pages of their own. */
export const newestNews = 50;
/** How many of a year stand under one heading; beyond, its months have headings. */
export const newsOfYear = 30;

type Dated = Pick<Model, 'dataset' | 'asOf'>;

/** The news that has come by the day of a model, newest first. */
export const listPastNews = ({ dataset, asOf }: Dated): News[] =>
  listNews(dataset).filter(({ date }) => hasCome(date, asOf));

/** The news that is announced for later, soonest first. */
export const listComingNews = ({ dataset, asOf }: Dated): News[] =>
  listNews(dataset)
    .filter(({ date }) => !hasCome(date, asOf))
    .toReversed();

/** The years in which something happens, newest first, with how much. */
export function countYears(dataset: Dataset): { year: string; count: number }[] {
  const years = Map.groupBy(listNews(dataset), ({ date }) => date.slice(0, 4));
  return [...years].map(([year, { length: count }]) => ({ year, count }));
}

/** A stretch of news under one heading of a page. */
export interface NewsSection {
  /** `coming`, `newest`, a year or a month, or a year and `-` for what has no month: what `selectNews` reads. */
  id: string;
  count: number;
}

/** The headings under which the past news of a year, or of all years, stand: years, or months of years with many. */
export function divideYears(model: Dated, year?: string): NewsSection[] {
  const past = listPastNews(model).filter(({ date }) => date.startsWith(year ?? ''));
  const years = Map.groupBy(past, ({ date }) => date.slice(0, 4));
  return [...years].flatMap(([id, news]): NewsSection[] => {
    if (news.length <= newsOfYear) return [{ id, count: news.length }];
    const months = Map.groupBy(news, ({ date }) => (date.length > 4 ? date.slice(0, 7) : `${id}-`));
    return [...months].map(([month, { length: count }]) => ({ id: month, count }));
  });
}

/**
 * The news of a stretch.
 * @param id as `NewsSection` has it; `coming` with a year behind it is what is to come in that year, `page` with a page
 * of a month what is on it, `head` with a month the newest of it.
 */
export function selectNews(model: Dated, id: string): News[] {
  if (id === 'newest') return listPastNews(model).slice(0, newestNews);
  if (id === 'coming') return listComingNews(model).slice(0, newestNews);
  if (id.startsWith('coming-')) {
    return listComingNews(model).filter(({ date }) => date.startsWith(id.slice('coming-'.length)));
  }
  if (id.startsWith('head-')) {
    return findMonth(model.dataset, id.slice('head-'.length)).slice(0, newsOfMonth);
  }
  if (id.startsWith('page-')) {
    const page = readMonthPage(id.slice('page-'.length));
    return page ? selectMonthPage(model.dataset, page) : [];
  }
  const alone = id.endsWith('-') ? id.slice(0, -1) : null;
  return listPastNews(model).filter(({ date }) =>
    alone === null ? date.startsWith(id) : date === alone,
  );
}
