import type { APIRoute } from 'astro';
import { getModel } from '../build/model.ts';
import { createFeed } from '../lib/outputs/feed/create-feed.ts';

/** The changes of the dataset as an Atom feed. */
export const GET: APIRoute = () =>
  new Response(createFeed(getModel().dataset), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
