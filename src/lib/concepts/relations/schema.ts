import { z } from 'zod';
import {
  grounds,
  line,
  partialDate,
  recordId,
  schemaKey,
  sourcePlace,
} from '../../dataset/schema/primitives.ts';
import { webAddress } from '../descriptions/schema.ts';

/** What one standard can be to another, said from the newer or acting one. */
export const relationTypes = [
  'replaces',
  'partlyReplaces',
  'amends',
  'updates',
  'cites',
  'adopts',
  'previous',
  'related',
] as const;

/** How closely a standard follows the one it adopts (GB/T 1.2, ISO/IEC Guide 21-1). */
export const adoptionDegrees = ['IDT', 'MOD', 'NEQ'] as const;

const outsideStandard = z
  .strictObject({
    number: line.optional().describe('编号'),
    title: line.optional().describe('名称；编号与名称至少填一个'),
    link: webAddress.optional(),
  })
  .describe('不在本数据集中的标准');

const relation = z
  .strictObject({
    type: z
      .enum(relationTypes)
      .describe(
        '关系：replaces 代替；partlyReplaces 部分代替；amends 修改；updates 更新；cites 引用；adopts 采用；previous 上一版；related 相关',
      ),
    from: z
      .union([recordId, outsideStandard])
      .describe(
        '较新的或主动的一端：代替、修改、引用、采用另一项标准的标准；写法同 to，两端至少有一端在本数据集中',
      ),
    to: z
      .union([recordId, outsideStandard])
      .describe('另一端：本数据集中标准的标识；不在其中的写 { "number", "title", "link" }'),
    degree: z
      .enum(adoptionDegrees)
      .optional()
      .describe('采用的程度（限 adopts）：IDT 等同；MOD 修改；NEQ 非等效'),
    dated: z
      .boolean()
      .optional()
      .describe('是否注日期引用（限 cites）；省略则依引用的写法或编号中有无年号'),
    citedAs: line.optional().describe('原文中的写法，照录'),
    date: partialDate.optional().describe('关系生效的日期，如代替的日期'),
    place: sourcePlace.optional(),
    ...grounds,
  })
  .describe('两项标准之间的一种关系');

export const relationsFile = z
  .strictObject({
    $schema: schemaKey,
    relations: z.array(relation).describe('全部关系；每种关系只写一次，两端的页面都会显示'),
  })
  .describe('标准之间的关系');

export type Relation = z.infer<typeof relation>;
export type RelationType = (typeof relationTypes)[number];
export type OutsideStandard = z.infer<typeof outsideStandard>;

/** What is wrong with a circle of successions. @param names of the records on it. */
export const describeCircle = (names: readonly string[]): string =>
  `代替或版次的关系成环：${names.join(' → ')}`;
