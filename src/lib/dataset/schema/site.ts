import { z } from 'zod';
import { declaredField } from '../../concepts/fields/schema.ts';
import { declaredStatus } from '../../concepts/status/schema.ts';
import { languageTags } from '../../labels/languages.ts';
import {
  formerIds,
  line,
  paragraph,
  partialDate,
  recordId,
  schemaKey,
  semanticVersion,
  sourcePlace,
} from './primitives.ts';

export const family = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('标准族全称'),
    shortName: line.describe('导航中用的简称'),
    description: paragraph.describe('标准族的一段说明'),
    listing: sourcePlace.optional().describe('列出本族全部标准的表；没有来源文件则省略'),
    listingName: line.optional().describe('该表的名称，如 附表、表1'),
  })
  .describe('一个标准族');

/** Whether a text names a time zone (IANA). */
function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

export const siteFile = z
  .strictObject({
    $schema: schemaKey,
    title: line.describe('网站名称'),
    shortTitle: line.describe('浏览器标题里用的简称'),
    description: paragraph.describe('首页的一段说明'),
    lang: z
      .enum(languageTags)
      .optional()
      .describe(`界面的语言：${languageTags.join(' 或 ')}（省略即 zh-CN）`),
    version: semanticVersion.describe(
      '数据集版本（语义化版本：有删除升主版本，有新增升次版本，细节升修订号）',
    ),
    timeZone: z
      .string()
      .max(60)
      .refine(isTimeZone, '不是时区的名称')
      .optional()
      .describe('以何处的日期为准：时区名称，如 Asia/Shanghai（省略即此）'),
    asOf: partialDate
      .optional()
      .describe(
        '数据截至的日期：编者何时把数据核对齐全；省略则为最新一版的发布日期，两者都有时取较晚的',
      ),
    handlingMark: line
      .optional()
      .describe(
        '处理标志，如 内部：显示在每页页首、打印的每一页、汇编与安装包的使用说明中；没有则省略',
      ),
    reporting: z.array(paragraph).optional().describe('读者如何报告错误'),
    fields: z.array(declaredField).optional().describe('本数据集自己的字段，按显示顺序'),
    statuses: z
      .array(declaredStatus)
      .optional()
      .describe('本数据集自己的状态，或给内置的状态换的名称，按显示顺序'),
    families: z.array(family).default([]).describe('本站的标准族，按显示顺序；不分族则省略'),
  })
  .describe('网站本身：名称、说明、版本与标准族');
