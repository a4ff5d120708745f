import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../build/model.ts';
import { writeStandard } from '../../lib/outputs/markdown/write-standard.ts';

/** What the page of a standard says, as Markdown for use elsewhere. */
export const getStaticPaths: GetStaticPaths = () =>
  getModel().standards.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(writeStandard(getModel(), params.id ?? ''), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
