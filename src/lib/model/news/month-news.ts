import type { Dataset } from '../../dataset/dataset-schema.ts';
import { listNews } from './list-news.ts';
import type { News } from './news.ts';

/** How many pieces of news the page of a year holds; beyond, its months have pages, as many as they need. */
export const newsOnYearPage = 500;
/** How many one page of a month holds. */
export const newsOnMonthPage = 200;
/** How many of a month the page of its year shows where the month has pages of its own. */
export const newsOfMonth = 10;

/** A month of news: `2020-05`, or `2020-00` for what has no month. */
export interface NewsMonth {
  id: string;
  news: readonly News[];
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly NewsMonth[]>>();

/** The months of a year that need pages of their own, newest first, whatever the day; empty where the year has little. */
export function listMonths(dataset: Dataset, year: string): readonly NewsMonth[] {
  const months = divideYear(dataset, year);
  const count = months.reduce((sum, { news }) => sum + news.length, 0);
  return count > newsOnYearPage ? months : [];
}

/** All months of a year in which there is news, newest first. */
function divideYear(dataset: Dataset, year: string): readonly NewsMonth[] {
  const years = known.get(dataset) ?? divideYears(dataset);
  known.set(dataset, years);
  return years.get(year) ?? [];
}

function divideYears(dataset: Dataset): Map<string, readonly NewsMonth[]> {
  const years = Map.groupBy(listNews(dataset), ({ date }) => date.slice(0, 4));
  return new Map(
    [...years].map(([year, news]) => {
      const months = Map.groupBy(news, ({ date }) =>
        date.length > 4 ? date.slice(0, 7) : `${year}-00`,
      );
      return [year, [...months].map(([id, ofMonth]) => ({ id, news: ofMonth }))];
    }),
  );
}

/** A page of a month: `2020-05`, `2020-05-2` and so on. */
export interface MonthPage {
  id: string;
  month: string;
  /** From 1 on. */
  number: number;
}

/** The pages a month needs, one at least. */
export const listMonthPages = ({ id, news }: NewsMonth): MonthPage[] =>
  Array.from({ length: Math.max(1, Math.ceil(news.length / newsOnMonthPage)) }, (_, i) => ({
    id: i === 0 ? id : `${id}-${i + 1}`,
    month: id,
    number: i + 1,
  }));

/** The page an id names; null for what names none. */
export function readMonthPage(id: string): MonthPage | null {
  const [, month, number = '1'] = /^(\d{4}-\d{2})(?:-([2-9]|[1-9]\d+))?$/.exec(id) ?? [];
  return month === undefined ? null : { id, month, number: Number(number) };
}

/** All news of a month, however much there is in its year. */
export const findMonth = (dataset: Dataset, month: string): readonly News[] =>
  divideYear(dataset, month.slice(0, 4)).find(({ id }) => id === month)?.news ?? [];

/** The news on a page of a month. */
export const selectMonthPage = (dataset: Dataset, { month, number }: MonthPage): News[] =>
  findMonth(dataset, month).slice((number - 1) * newsOnMonthPage, number * newsOnMonthPage);
