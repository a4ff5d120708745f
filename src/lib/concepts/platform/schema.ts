import { z } from 'zod';
import {
  formerIds,
  line,
  paragraph,
  recordId,
  schemaKey,
  sourcePlace,
  standardLink,
  statement,
} from '../../dataset/schema/primitives.ts';

const concerns = z
  .array(standardLink)
  .optional()
  .describe('涉及的标准；来源未写明、由编者推断的标明 inferred');

export const layer = z
  .strictObject({
    id: recordId,
    name: line.describe('层或部分的名称，按原文写法'),
    note: paragraph.optional().describe('说明，如原文别处的另一种写法'),
  })
  .describe('架构中的一层或一个部分');

export const view = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('架构名称'),
    statements: z.array(statement).min(1).describe('原文对本架构的说明'),
    figure: sourcePlace.optional().describe('原文中的图'),
    layers: z.array(layer).describe('组成本架构的层或部分，自上而下'),
    concerns,
  })
  .describe('平台的一个架构视图');

export const system = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('名称，按原文写法'),
    otherNames: z.array(line).optional().describe('原文中的其他写法'),
    view: recordId.describe('所在的架构视图'),
    layer: recordId.nullable().describe('所在的层；属于另一系统的部分时可为 null'),
    parent: recordId.nullable().describe('所属的系统；不属于另一系统则为 null'),
    eachIn: z
      .array(recordId)
      .min(2)
      .optional()
      .describe('同名的部分在几个系统中各有一个时，是哪几个系统；它们都属于 parent'),
    statements: z.array(statement).min(1).describe('原文对它的说明'),
    concerns,
    note: paragraph.optional().describe('编者注，如原文只列出名称而未说明'),
  })
  .describe('平台的一个系统、组件、区域或体系');

export const platformFile = z
  .strictObject({
    $schema: schemaKey,
    overview: z
      .strictObject({
        name: line.describe('平台名称'),
        shortName: line.describe('导航中用的简称'),
        family: recordId.optional().describe('规范本平台的标准族（site.json）'),
        description: paragraph.describe('平台的一段说明'),
        statements: z.array(statement).describe('原文对平台的定义与说明'),
      })
      .nullable()
      .describe('平台概况；数据集不涉及平台则为 null'),
    views: z.array(view).describe('架构视图，按原文顺序'),
    systems: z.array(system).describe('各系统，按原文顺序'),
  })
  .describe('标准所规范的平台：架构视图与系统');

export type Overview = NonNullable<z.infer<typeof platformFile>['overview']>;
export type View = z.infer<typeof view>;
export type Layer = z.infer<typeof layer>;
export type System = z.infer<typeof system>;
