import { z } from 'zod';
import type { JsonPath } from '../../dataset/json/parse-json.ts';
import {
  line,
  paragraph,
  recordId,
  schemaKey,
  sourcePlace,
} from '../../dataset/schema/primitives.ts';

/** Ids a category had before, and places: a former place has a slash in it, in front where it had none above it. */
const formerIds = z
  .array(
    z
      .string()
      .regex(/^\/?[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/)
      .max(800),
  )
  .optional()
  .describe(
    '曾用标识；原在别的上级之下的，写原来的路径，如 a/b，原为一级分类的写 /a；旧网址继续有效并指向现在的网址',
  );

const expectedCount = z
  .int()
  .nonnegative()
  .optional()
  .describe('按来源清点应有的标准数；与实际不符时校验报错');

export const subcategory = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('下级分类名称，按表中写法'),
    textName: line.optional().describe('正文中的写法，与表不同时填写'),
    description: z.array(paragraph).optional().describe('正文对本分类的说明，照录'),
    expectedCount,
    get subcategories() {
      return z.array(subcategory).optional().describe('再下一级分类，级数不限；没有则省略');
    },
  })
  .meta({ id: 'Subcategory', description: '二级或更下一级的分类' });

export const category = z
  .strictObject({
    id: recordId,
    formerIds,
    family: recordId.nullish().describe('所属标准族（site.json）；不分族则省略'),
    name: line.describe('一级分类名称'),
    fullName: line.optional().describe('一级分类全称，如 总体标准；与名称相同则省略'),
    description: z.array(paragraph).optional().describe('正文对本分类的说明，照录'),
    place: sourcePlace.optional().describe('列出本分类的地方；没有来源文件则省略'),
    expectedCount,
    subcategories: z.array(subcategory).optional().describe('二级分类，按正文顺序；没有则省略'),
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

/** A category of any level with its place in the tree of categories. */
export interface CategoryNode {
  /** The ids from the top down to it, joined by `/`: what records and addresses name it by. */
  path: string;
  record: Category | Subcategory;
  /** The record of the category of the first level it belongs to, or is. */
  top: Category;
  /** What it is called where it stands alone. */
  fullName: string;
  /** The categories from the first level down to it, itself last. */
  way: readonly CategoryNode[];
  children: readonly CategoryNode[];
  /** Where its record stands in its file. */
  at: JsonPath;
}
