import { pageAddress } from '../../addresses/page-address.ts';
import { type Block, bulletList, component, link, paragraph, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { listNews } from '../../model/news/list-news.ts';
import { countYears, listComingNews, selectNews } from '../../model/news/select-news.ts';
import { isReported } from '../../model/trust.ts';
import type { Page } from '../../pages/page.ts';
import { tellsChanges } from '../changes/concept.ts';
import { isMuchNews, listNewsYears } from './addresses.ts';
import { listSections } from './sections.ts';

/**
 * The page of news: what is to come, then what happened, newest first, all years together while that is little;
 * else the newest, and the way to the pages of the years.
 */
export function createNewsPage(model: Model): Page {
  const { say, phrase } = model.labels;
  const { length: count } = listNews(model.dataset);
  return {
    address: pageAddress.news,
    kind: 'news',
    id: 'news',
    title: say('news.title'),
    crumbs: [],
    description: say('news.description', { count }),
    unindexed: true,
    blocks: [
      introduce(model, count),
      ...(tellsChanges(model.dataset)
        ? [
            paragraph(
              phrase('news.changes', { page: link(pageAddress.changes, say('changes.title')) }),
            ),
          ]
        : []),
      ...(count === 0 ? [paragraph(say('news.none'))] : []),
      ...listComing(model),
      ...(isMuchNews(model.dataset) ? listNewest(model) : listSections(model)),
      ...listYears(model),
    ],
  };
}

function introduce({ labels, dataset }: Model, count: number): Block {
  const feed = link(pageAddress.newsFeed, labels.say('news.feed'));
  const reported = labels.say('trust.reported');
  const proved = listNews(dataset).every((news) => !isReported(news));
  return paragraph(
    proved
      ? labels.phrase('news.introProved', { count, feed })
      : labels.phrase('news.intro', { count, feed, reported }),
  );
}

function listComing(model: Model): Block[] {
  const { length: total } = listComingNews(model);
  if (total === 0) return [];
  const { length: count } = selectNews(model, 'coming');
  const { say } = model.labels;
  return [
    section(
      'coming',
      count < total
        ? say('news.comingFirst', { count, total })
        : say('news.comingCounted', { count }),
    ),
    component('NewsList', 'coming'),
  ];
}

function listNewest(model: Model): Block[] {
  const { length: count } = selectNews(model, 'newest');
  if (count === 0) return [];
  const title = model.labels.say('news.newest', { count });
  return [section('newest', title), component('NewsList', 'newest')];
}

/** The way to the pages of years, where there are any. */
function listYears({ labels: { say }, dataset }: Model): Block[] {
  const counts = new Map(countYears(dataset).map(({ year, count }) => [year, count]));
  const years = listNewsYears(dataset).map((year) =>
    link(pageAddress.newsOf(year), say('news.year', { year, count: counts.get(year) ?? 0 })),
  );
  return years.length > 0 ? [section('years', say('news.years')), bulletList(years)] : [];
}
