import type { APIRoute } from 'astro';
import { getModel } from '../catalog/catalog.ts';
import { createFeed } from '../lib/releases/create-feed.ts';

/** The changes of the dataset as an Atom feed. */
export const GET: APIRoute = () =>
  new Response(createFeed(getModel().dataset), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
