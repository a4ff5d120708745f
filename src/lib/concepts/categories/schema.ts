import { z } from 'zod';
import {
  formerIds,
  line,
  paragraph,
  recordId,
  schemaKey,
  sourcePlace,
} from '../../dataset/schema/primitives.ts';

const expectedCount = z
  .int()
  .nonnegative()
  .optional()
  .describe('按来源清点应有的标准数；与实际不符时校验报错');

export const subcategory = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('二级分类名称，按表中写法'),
    textName: line.optional().describe('正文中的写法，与表不同时填写'),
    description: z.array(paragraph).optional().describe('正文对本二级分类的说明，照录'),
    expectedCount,
  })
  .describe('二级分类');

export const category = z
  .strictObject({
    id: recordId,
    formerIds,
    family: recordId.nullish().describe('所属标准族（site.json）；不分族则省略'),
    name: line.describe('一级分类名称'),
    fullName: line.describe('一级分类全称，如 总体标准'),
    description: z.array(paragraph).optional().describe('正文对本分类的说明，照录'),
    place: sourcePlace.optional().describe('列出本分类的地方；没有来源文件则省略'),
    expectedCount,
    subcategories: z.array(subcategory).describe('二级分类，按正文顺序'),
  })
  .describe('一级分类');

export const categoriesFile = z
  .strictObject({
    $schema: schemaKey,
    categories: z.array(category).describe('一级分类，按正文顺序'),
  })
  .describe('分类');

export type Category = z.infer<typeof category>;
export type Subcategory = z.infer<typeof subcategory>;
