import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../build/model.ts';
import { exportStandard } from '../../lib/outputs/json/export-standard.ts';

/** What the page of a standard says, as data. */
export const getStaticPaths: GetStaticPaths = () =>
  getModel().standards.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(exportStandard(getModel(), params.id ?? ''), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
