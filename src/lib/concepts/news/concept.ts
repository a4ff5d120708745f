import { pageAddress } from '../../addresses/page-address.ts';
import type { Model } from '../../model/model.ts';
import { listNews } from '../../model/news/list-news.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { Concept } from '../concept.ts';
import { listNewsMonths, listNewsYears, tellsNews } from './addresses.ts';
import { createMonthPage } from './month-page.ts';
import { createNewsPage } from './page.ts';
import { createYearPage } from './year-page.ts';

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('news.title'),
  address: pageAddress.news,
});

/** What happened to the standards themselves: what was published, came into force, was replaced, withdrawn. */
export const news: Concept = {
  kinds: { news: 'news.kind' },
  isPresent: (dataset) => listNews(dataset).length > 0,
  addresses: (dataset) => [
    ...(tellsNews(dataset) ? [pageAddress.news, pageAddress.newsFeed] : []),
    ...listNewsYears(dataset).map(pageAddress.newsOf),
    ...listNewsMonths(dataset).map(({ id }) => pageAddress.newsOf(id)),
  ],
  pages: (model) => [
    ...(tellsNews(model.dataset) ? [createNewsPage(model)] : []),
    ...listNewsYears(model.dataset).map((year) => createYearPage(model, year)),
    ...listNewsMonths(model.dataset).map((page) => createMonthPage(model, page)),
  ],
  reference: (model) => (listNews(model.dataset).length > 0 ? [linkPage(model)] : []),
  footer: (model) =>
    listNews(model.dataset).length > 0
      ? [{ label: model.labels.say('news.subscribe'), address: pageAddress.newsFeed }]
      : [],
};
