import type { APIRoute } from 'astro';
import { getModel } from '../../catalog/catalog.ts';
import { exportStandards } from '../../lib/exports/export-standards.ts';

export const GET: APIRoute = () => Response.json(exportStandards(getModel()));
