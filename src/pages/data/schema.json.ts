import type { APIRoute } from 'astro';
import { createJsonSchema } from '../../lib/dataset/dataset-schema.ts';

export const GET: APIRoute = () => Response.json(createJsonSchema());
