import { z } from 'zod';
import { anchor, line, paragraph, recordId, schemaKey } from './primitives.ts';

const formerIds = z.array(anchor).optional().describe('曾用锚点；旧网址继续有效并指向此处');

const textItem = z
  .strictObject({
    id: anchor.describe('本项的锚点，如 6.3.1-a'),
    formerIds,
    label: line.optional().describe('项前的记号，照录，如 a)；原文没有或只有圆点则省略'),
    text: paragraph.describe('本项的文字，照录'),
  })
  .describe('列项');

const list = z
  .strictObject({
    lead: line.optional().describe('列项之上单独一行的题目，照录，如 标准建设重点'),
    items: z.array(textItem).min(1).describe('各列项，按原文顺序'),
  })
  .describe('一组列项');

const table = z
  .strictObject({
    id: anchor
      .optional()
      .describe('表的锚点，如 table-1；省略则用条的锚点，行的锚点在其后加 -行号'),
    formerIds,
    caption: line.optional().describe('表题，照录'),
    columns: z.array(line).min(1).describe('表头，照录'),
    rows: z
      .array(z.array(z.string().max(400)).min(1))
      .min(1)
      .describe('各行各格的文字，照录；空格为空字符串'),
  })
  .describe('一张表');

const figure = z
  .strictObject({
    id: anchor.describe('图的锚点，如 figure-6'),
    formerIds,
    caption: line.describe('图题，照录'),
    grid: z.boolean().optional().describe('此图就是引用关系方格，内容见 citations.json'),
  })
  .describe('一幅图；所据文本中图已缺失时仅存图题');

export const textBlock = z
  .strictObject({
    id: anchor.optional().describe('本段的锚点；不需单独引用的段落省略'),
    formerIds,
    text: paragraph.optional().describe('一段文字，照录；换页断开的已接续'),
    list: list.optional(),
    table: table.optional(),
    figure: figure.optional(),
    torn: z.boolean().optional().describe('残句：原文此段首尾不全，照录'),
    note: paragraph.optional().describe('编者注，不是原文'),
  })
  .describe('条文的一个成分：text、list、table、figure 四者恰有其一');

export const clause = z
  .strictObject({
    id: anchor.describe('条的锚点，构成网址，一经发布不再改变，如 6.2.1'),
    formerIds,
    heading: line.nullable().describe('标题行，照录，含编号；原文没有标题行则为 null'),
    title: line.describe('题目，不含编号；原文没有标题行时由编者拟定'),
    label: line.describe('引用本条时的写法，如 6.2.1、二（二）1'),
    level: z.int().min(1).max(4).describe('层次，1 为章'),
    blocks: z.array(textBlock).describe('条文，按原文顺序'),
  })
  .describe('一条条文');

export const textFile = z
  .strictObject({
    $schema: schemaKey,
    source: recordId.describe('来源文件的标识（sources.json），与文件名相同'),
    clauses: z.array(clause).min(1).describe('全部条文，按原文顺序'),
  })
  .describe('一份来源文件的全文');
