import { z } from 'zod';
import {
  formerIds,
  line,
  paragraph,
  recordId,
  schemaKey,
  sourcePlace,
  standardLink,
} from '../../dataset/schema/primitives.ts';

const priorityItem = z
  .strictObject({
    words: line.describe('建设重点中的字句，须逐字相符'),
    subject: line.optional().describe('字句单独看不明白时，补足的说法'),
    answeredBy: z.array(standardLink).describe('名称与之对应的标准；没有则为空数组'),
  })
  .describe('建设重点中的一个方面');

export const priority = z
  .strictObject({
    id: recordId,
    formerIds,
    title: line.describe('建设重点的题目'),
    text: paragraph.describe('建设重点的内容，照录'),
    place: sourcePlace.optional(),
    items: z.array(priorityItem).optional().describe('拆成的各个方面，按原文顺序'),
  })
  .describe('一项标准建设重点');

export const subsystem = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('标准子体系名称'),
    focusArea: line.describe('对应的重点工作，按表中写法'),
    focusAreaInText: line.optional().describe('正文中重点工作的写法，与表不同时填写'),
    note: paragraph.optional().describe('编者注，如正文几处写法不同'),
    composition: z.array(recordId).min(1).describe('组成：一级分类的标识（categories.json）'),
    description: z.array(paragraph).min(1).describe('正文说明，照录'),
    figure: z
      .strictObject({
        number: z.int().positive().describe('图号：来源全文中锚点为 figure-图号 的图'),
        caption: line.describe('图题，照录'),
      })
      .optional()
      .describe('原文中的图，提取时图已缺失、仅存图题者填写'),
    priorities: z.array(priority).min(1).describe('标准建设重点，按原文顺序'),
    tornText: z
      .array(paragraph)
      .optional()
      .describe('原文中的残句，照录并注明，不归入任何一项建设重点'),
    tornItems: z
      .array(priorityItem)
      .optional()
      .describe('残句中完整可读的各个方面，须逐字相符，按原文顺序'),
    place: sourcePlace,
    expectedCount: z.int().nonnegative().optional().describe('表中标注本重点工作的标准数'),
  })
  .describe('支撑一项重点工作的标准子体系');

export const subsystemsFile = z
  .strictObject({
    $schema: schemaKey,
    subsystems: z.array(subsystem).describe('标准子体系，按原文顺序'),
  })
  .describe('标准子体系');

export type Subsystem = z.infer<typeof subsystem>;
export type Priority = z.infer<typeof priority>;
export type PriorityItem = z.infer<typeof priorityItem>;
