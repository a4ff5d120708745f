import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../build/model.ts';
import { exportStandard } from '../../lib/outputs/json/export-standard.ts';

/** What the page of a standard says, as data, under former ids of the standard too. */
export const getStaticPaths: GetStaticPaths = () =>
  getModel().standards.flatMap(({ id, record: { formerIds = [] } }) =>
    [id, ...formerIds].map((each) => ({ params: { id: each }, props: { id } })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(exportStandard(getModel(), props.id), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
