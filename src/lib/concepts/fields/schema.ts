import { z } from 'zod';
import { line, partialDate, recordId } from '../../dataset/schema/primitives.ts';
import { webAddress } from '../descriptions/schema.ts';

/** A field of a dataset's own: what it is called, what its values are, and where it shows besides the page. */
export const declaredField = z
  .strictObject({
    key: recordId.describe('字段的标识，写在 standards.json 的 fields 中'),
    label: line.describe('字段的名称，读者看见的'),
    type: z
      .enum(['text', 'date', 'number', 'link', 'list'])
      .describe('值的类型：text 一行文字；date 日期；number 数；link 网址；list 若干行文字'),
    table: z.boolean().optional().describe('是否列为全部标准表的一栏'),
    filter: z
      .boolean()
      .optional()
      .describe('是否可按它筛选（text、date、number；list 的每一行各是一个筛选值）'),
  })
  .describe('本数据集自己的一个字段');

/** The values of a standard in the declared fields, by key. */
export const fieldValues = z
  .record(recordId, z.union([line, z.number(), z.array(line).min(1)]))
  .describe('本数据集自己的字段（site.json 的 fields）的值');

export type DeclaredField = z.infer<typeof declaredField>;
export type FieldValue = z.infer<typeof fieldValues>[string];

/** The value of a standard in a declared field; undefined where it has none, also in one called like what all objects have. */
export const readFieldValue = (
  { fields = {} }: { fields?: z.infer<typeof fieldValues> | undefined },
  key: string,
): FieldValue | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** What the values of a field of each type are, with the words for it. */
export const valueTypes: Readonly<
  Record<DeclaredField['type'], { schema: z.ZodType; words: string }>
> = {
  text: { schema: line, words: '一行文字' },
  date: { schema: partialDate, words: '日期（YYYY、YYYY-MM 或 YYYY-MM-DD）' },
  number: { schema: z.number(), words: '数' },
  link: { schema: webAddress, words: '以 http:// 或 https:// 开头的网址' },
  list: { schema: z.array(line), words: '若干行文字' },
};
