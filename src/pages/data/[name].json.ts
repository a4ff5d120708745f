import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../build/model.ts';
import { createJsonSchema } from '../../lib/dataset/dataset-schema.ts';
import { exportCitations } from '../../lib/outputs/json/export-citations.ts';
import { exportStandards } from '../../lib/outputs/json/export-standards.ts';

/** The data of the site for other systems, by file name. */
const exports: Readonly<Record<string, () => unknown>> = {
  standards: () => exportStandards(getModel()),
  citations: () => exportCitations(getModel()),
  schema: createJsonSchema,
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(exports)
    .filter((name) => name !== 'citations' || getModel().citations.citations.length > 0)
    .map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(exports[params.name ?? '']?.());
