import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../build/model.ts';
import { pageAddress } from '../../lib/addresses/page-address.ts';
import { exportCitations } from '../../lib/outputs/json/export-citations.ts';
import { exportSchema } from '../../lib/outputs/json/export-schema.ts';
import { exportStandards } from '../../lib/outputs/json/export-standards.ts';
import { listDataFiles } from '../../lib/site/list-addresses.ts';

const { standardsData, citationsData, schemaData } = pageAddress;

/** The data of the site for other systems, by address. */
const exports: Readonly<Record<string, () => unknown>> = {
  [standardsData]: () => exportStandards(getModel()),
  [citationsData]: () => exportCitations(getModel()),
  [schemaData]: () => exportSchema(getModel().labels.lang),
};

export const getStaticPaths: GetStaticPaths = () =>
  listDataFiles(getModel().dataset).map((address) => ({
    params: { name: address.replace(/^data\/|\.json$/g, '') },
    props: { address },
  }));

export const GET: APIRoute = ({ props }) => Response.json(exports[props.address]?.());
