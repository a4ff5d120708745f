import type { APIRoute, GetStaticPaths } from 'astro';
import { type AssetName, assetNames, bundleAsset } from '../../build/assets.ts';
import { readCardsScript } from '../../build/cards-script.ts';
import { assets } from '../../client/contract.ts';

/** The site's stylesheet and scripts. */
export const getStaticPaths: GetStaticPaths = () =>
  assetNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const name = params.name as AssetName;
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const { content } = await (name === assets.cards ? readCardsScript() : bundleAsset(name));
  return new Response(content, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
