import type { APIRoute } from 'astro';
import { getModel } from '../../build/model.ts';
import { exportStandards } from '../../lib/outputs/json/export-standards.ts';

export const GET: APIRoute = () => Response.json(exportStandards(getModel()));
