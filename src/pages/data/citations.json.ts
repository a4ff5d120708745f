import type { APIRoute } from 'astro';
import { getModel } from '../../build/model.ts';
import { exportCitations } from '../../lib/outputs/json/export-citations.ts';

export const GET: APIRoute = () => Response.json(exportCitations(getModel()));
