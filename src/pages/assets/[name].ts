import type { APIRoute, GetStaticPaths } from 'astro';
import { type AssetName, bundleAsset } from '../../catalog/assets.ts';

/** The site's stylesheet and scripts. */
export const getStaticPaths: GetStaticPaths = () =>
  (['site.css', 'site.js', 'search.js'] satisfies AssetName[]).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const name = params.name as AssetName;
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const { content } = await bundleAsset(name);
  return new Response(content, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
