import { z } from 'zod';
import {
  formerIds,
  line,
  paragraph,
  recordId,
  schemaKey,
  sourcePlace,
} from '../../dataset/schema/primitives.ts';

export const term = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('术语'),
    english: line.optional().describe('英文对应词'),
    definition: paragraph.describe('定义，照录'),
    place: sourcePlace,
  })
  .describe('一个术语');

export const termsFile = z
  .strictObject({
    $schema: schemaKey,
    terms: z.array(term).describe('术语，按原文顺序'),
  })
  .describe('术语');

export type Term = z.infer<typeof term>;
