import { z } from 'zod';
import { line, schemaKey } from './primitives.ts';

const columnEntry = z
  .strictObject({
    heading: line.describe('表头中这一栏的名称，照录'),
    field: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]*(?::[a-z]+)?$/)
      .max(90)
      .describe('取作哪个字段，如 title、category；field-x 是本数据集声明的字段 x；ignore 为不取'),
  })
  .describe('目录中的一栏');

export const columnsFile = z
  .strictObject({
    $schema: schemaKey,
    columns: z.array(columnEntry).describe('npm run import 的 --map 所指定的各栏'),
  })
  .describe('导入目录时各栏取作何字段：由 npm run import 记下，下次照用');

/** What a column of a catalogue is taken for. */
export type ColumnEntry = z.infer<typeof columnEntry>;
