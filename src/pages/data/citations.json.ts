import type { APIRoute } from 'astro';
import { getModel } from '../../catalog/catalog.ts';
import { exportCitations } from '../../lib/exports/export-citations.ts';

export const GET: APIRoute = () => Response.json(exportCitations(getModel()));
