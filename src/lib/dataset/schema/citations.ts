import { z } from 'zod';
import { citationGrid } from '../../concepts/grid/schema.ts';
import { line, paragraph, recordId, schemaKey, sourcePlace, trust } from './primitives.ts';

const clauseCitation = z
  .strictObject({
    citing: recordId.describe('引用方'),
    cited: recordId.describe('被引用方'),
    citedAs: line.describe('原文中的写法，照录'),
    place: sourcePlace,
    trust,
    note: paragraph.optional().describe('说明'),
  })
  .describe('由条文得来的引用关系');

export const citationsFile = z
  .strictObject({
    $schema: schemaKey,
    grid: citationGrid.nullable().describe('引用关系图；没有这样的图则为 null'),
    clauses: z.array(clauseCitation).describe('由条文得来的引用关系'),
  })
  .describe('引用关系');
