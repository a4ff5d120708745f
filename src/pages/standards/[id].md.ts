import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../build/model.ts';
import { writeStandard } from '../../lib/outputs/markdown/write-standard.ts';

/** What the page of a standard says, as Markdown for use elsewhere, under former ids of the standard too. */
export const getStaticPaths: GetStaticPaths = () =>
  getModel().standards.flatMap(({ id, record: { formerIds = [] } }) =>
    [id, ...formerIds].map((each) => ({ params: { id: each }, props: { id } })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(writeStandard(getModel(), props.id), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
