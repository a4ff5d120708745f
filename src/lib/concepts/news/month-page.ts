import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Labels } from '../../labels/labels.ts';
import { type Block, bulletList, component, link, paragraph, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import {
  findMonth,
  listMonthPages,
  listMonths,
  type MonthPage,
  selectMonthPage,
} from '../../model/news/month-news.ts';
import type { Page } from '../../pages/page.ts';
import { nameSection } from './sections.ts';

/** A page of the news of a month, to come and past, newest first. */
export function createMonthPage(model: Model, page: MonthPage): Page {
  const { say, phrase } = model.labels;
  const address = pageAddress.newsOf(page.id);
  const year = page.month.slice(0, 4);
  const { length: count } = findMonth(model.dataset, page.month);
  const ofYear = say('news.ofYear', { year });
  const to = relativeAddress(address, pageAddress.newsOf(year));
  return {
    address,
    kind: 'news',
    id: `news-${page.id}`,
    title: nameMonthPage(model.labels, page),
    crumbs: [
      { label: say('news.title'), address: pageAddress.news },
      { label: ofYear, address: pageAddress.newsOf(year) },
    ],
    description: say('news.description', { count }),
    unindexed: true,
    blocks: [
      paragraph(phrase('news.introMonth', { count, page: link(to, ofYear) })),
      selectMonthPage(model.dataset, page).length > 0
        ? component('NewsList', `page-${page.id}`)
        : paragraph(say('news.none')),
      ...listPages(model, page),
    ],
  };
}

function nameMonthPage({ say }: Labels, { month: id, number }: MonthPage): string {
  const [year = '', month = ''] = id.split('-');
  const title =
    month === '00'
      ? say('news.ofNoMonth', { year })
      : say('news.ofMonth', { year, month: String(Number(month)) });
  return number === 1 ? title : say('news.ofPage', { title, number });
}

/** The way to the other pages of a month that has several. */
function listPages({ labels: { say }, dataset }: Model, { month, id }: MonthPage): Block[] {
  const pages = listMonthPages({ id: month, news: findMonth(dataset, month) });
  if (pages.length === 1 && pages[0]?.id === id) return [];
  const from = pageAddress.newsOf(id);
  const links = pages.map((page) => {
    const words = say('news.page', { number: page.number });
    return page.id === id ? words : link(relativeAddress(from, pageAddress.newsOf(page.id)), words);
  });
  return [section('pages', say('news.pages')), bulletList(links)];
}

/** The newest of every month of a year of many, with the way to all of it. */
export function listMonthHeads({ labels, dataset }: Model, year: string): Block[] {
  const from = pageAddress.newsOf(year);
  return listMonths(dataset, year).flatMap(({ id, news: { length: count } }) => {
    const all = link(
      relativeAddress(from, pageAddress.newsOf(id)),
      labels.say('news.allOfMonth', { count }),
    );
    const stretch = { id: id.replace(/-00$/, '-'), count };
    return [
      section(id, nameSection(labels, stretch)),
      component('NewsList', `head-${id}`),
      paragraph(all),
    ];
  });
}
