import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../build/model.ts';
import { pageAddress } from '../lib/addresses/page-address.ts';
import { tellsChanges } from '../lib/concepts/changes/concept.ts';
import { tellsNews } from '../lib/concepts/news/addresses.ts';
import { createFeed } from '../lib/outputs/feed/create-feed.ts';
import { createNewsFeed } from '../lib/outputs/feed/create-news-feed.ts';

/** The feeds of a site by their addresses: each where there is the page it goes with. */
const feeds: Readonly<Record<string, () => string>> = {
  [pageAddress.feed]: () => createFeed(getModel().dataset),
  [pageAddress.newsFeed]: () => createNewsFeed(getModel()),
};

export const getStaticPaths: GetStaticPaths = () => {
  const { dataset } = getModel();
  const present = [
    ...(tellsChanges(dataset) ? [pageAddress.feed] : []),
    ...(tellsNews(dataset) ? [pageAddress.newsFeed] : []),
  ];
  return present.map((address) => ({
    params: { feed: address.replace(/\.atom$/, '') },
    props: { address },
  }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(feeds[props.address]?.(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
