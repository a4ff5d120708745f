import { pageAddress } from '../../addresses/page-address.ts';
import { formatFact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import { describeAgents, findNewsPage, nameSubject } from '../../model/news/describe-news.ts';
import type { News } from '../../model/news/news.ts';
import { listPastNews } from '../../model/news/select-news.ts';
import { describeSight } from '../../model/places/describe-sight.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import { type Entry, writeAtom } from './atom.ts';

/** As many as a reader of feeds takes in; the page has them all. */
const newestEntries = 100;

/**
 * What happened to the standards as an Atom feed, the newest of it. What is announced follows on its day. The id of
 * an entry is made of what happened to which standard on which date: it changes only when one of these is corrected.
 */
export function createNewsFeed(model: Model): string {
  const { dataset, labels } = model;
  return writeAtom(dataset, {
    title: labels.say('news.feedTitle', { site: dataset.site.title }),
    ...{ key: 'news', self: pageAddress.newsFeed, page: pageAddress.news },
    entries: listPastNews(model)
      .slice(0, newestEntries)
      .map((news) => createEntry(model, news)),
  });
}

function createEntry(model: Model, news: News): Entry {
  const { say } = model.labels;
  const { kind, date, standard, trust } = news;
  const { number, title } = nameSubject(model, news);
  const name = [number, title].filter(Boolean).join(' ');
  const line = say('news.line', { event: say(`news.${kind}`), standard: name });
  const told = trust === 'proved-by-source' || trust === 'verified' ? null : say(`trust.${trust}`);
  const subject =
    typeof standard === 'string' ? standard : JSON.stringify([standard.number, standard.title]);
  return {
    title: told === null ? line : say('news.lineTrust', { line, trust: told }),
    key: ['news', kind, subject, news.number ?? '', date],
    date,
    address: findNewsPage(model, news),
    summary: listGrounds(model, news, told).join(say('mark.semicolon')),
  };
}

/** When, what took its place, how far it is to be trusted, what it rests on. */
function listGrounds(model: Model, news: News, told: string | null): string[] {
  const { date, evidence, places, notes } = news;
  return [
    date,
    formatFact({ parts: describeAgents(model, news) }),
    ...(told === null ? [] : [told]),
    ...evidence.flatMap((each) => [
      each.text,
      describeSight(model.labels, each) ?? '',
      ...(each.place ? [formatPlace(each.place, model.dataset)] : []),
    ]),
    ...places.map((place) => formatPlace(place, model.dataset)),
    ...notes,
  ].filter(Boolean);
}
