import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { component, link, paragraph, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { listNews } from '../../model/news/list-news.ts';
import { listMonths } from '../../model/news/month-news.ts';
import { selectNews } from '../../model/news/select-news.ts';
import type { Page } from '../../pages/page.ts';
import { listMonthHeads } from './month-page.ts';
import { listSections } from './sections.ts';

/**
 * The page of the news of a year: what is still to come in it, then what happened, newest first; where that is more
 * than a page holds, the newest of every month and the way to its pages.
 */
export function createYearPage(model: Model, year: string): Page {
  const { say, phrase } = model.labels;
  const address = pageAddress.newsOf(year);
  const count = listNews(model.dataset).filter(({ date }) => date.startsWith(year)).length;
  const coming = `coming-${year}`;
  const hasMonths = listMonths(model.dataset, year).length > 0;
  const { length: toCome } = hasMonths ? [] : selectNews(model, coming);
  const page = link(relativeAddress(address, pageAddress.news), say('news.title'));
  return {
    address,
    kind: 'news',
    id: `news-${year}`,
    title: say('news.ofYear', { year }),
    crumbs: [{ label: say('news.title'), address: pageAddress.news }],
    description: say('news.description', { count }),
    unindexed: true,
    blocks: [
      paragraph(phrase('news.introYear', { year, count, page })),
      ...(count === 0 ? [paragraph(say('news.none'))] : []),
      ...(toCome > 0
        ? [
            section('coming', say('news.comingCounted', { count: toCome })),
            component('NewsList', coming),
          ]
        : []),
      ...(hasMonths ? listMonthHeads(model, year) : listSections(model, year)),
    ],
  };
}
