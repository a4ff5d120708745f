import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../build/model.ts';
import { pageAddress } from '../lib/addresses/page-address.ts';
import { tellsChanges } from '../lib/concepts/changes/concept.ts';
import { createFeed } from '../lib/outputs/feed/create-feed.ts';

/** The changes of the dataset as an Atom feed, where there is a page of them. */
export const getStaticPaths: GetStaticPaths = () =>
  tellsChanges(getModel().dataset)
    ? [{ params: { feed: pageAddress.feed.replace(/\.atom$/, '') } }]
    : [];

export const GET: APIRoute = () =>
  new Response(createFeed(getModel().dataset), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
