import { z } from 'zod';

/** One line of prose as readers see it. Character rules beyond length are in `validate/text-rules.ts`. */
export const line = z.string().min(1).max(400).describe('一行文字，不含换行');

/** One paragraph of prose, without line breaks. */
export const paragraph = z.string().min(1).max(4000).describe('一段文字，不含换行');

/** Ids nothing may have: `index` is the page of a folder, and Windows names no file like one of its devices. */
const reserved = 'index|con|prn|aux|nul|com[0-9]|lpt[0-9]';

/** Whether an id is one that nothing may have. */
export const isReservedId = (id: string): boolean => new RegExp(`^(?:${reserved})$`).test(id);

/** The permanent id of a record; it is part of the record's address. */
export const recordId = z
  .string()
  .regex(new RegExp(`^(?!(?:${reserved})$)[a-z0-9]+(?:-[a-z0-9]+)*$`))
  .max(80)
  .describe(
    '永久标识：小写字母、数字与连字符，构成网址，一经发布不再改变；index 是网页自用的，con、prn、aux、nul、com1、lpt1 等在 Windows 上不能作文件名，都不能用',
  );

/** The ids of a category and of those above it, from the first level down. */
export const categoryPath = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/)
  .max(800)
  .describe('分类的标识，自一级分类起逐级以 / 连接，如 a、a/b/c');

/** Ids a record had before: its former addresses go on leading to it. */
export const formerIds = z
  .array(recordId)
  .optional()
  .describe('曾用标识；旧网址继续有效并指向现在的网址');

/** A date as precisely as the source gives it: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|-(?:0[13-9]|1[0-2])-30|-(?:0[13578]|1[02])-31)?$/,
  )
  .describe('日期，精确到来源给出的程度：YYYY、YYYY-MM 或 YYYY-MM-DD');

/** The anchor of a clause, a paragraph, an item, a table or a figure in a source document. */
export const anchor = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(60)
  .describe('锚点：小写字母、数字、点与连字符');

/** The version of a dataset. */
export const semanticVersion = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .describe('语义化版本');

/** How far a statement may be trusted. */
export const trust = z
  .enum(['proved-by-source', 'verified', 'reported', 'open'])
  .describe(
    '可信程度：proved-by-source 原文可证；verified 已向发布机构核实；reported 第二手公开来源所说，待核实；open 未决',
  );

/** A place in one of the source documents. */
export const sourcePlace = z
  .strictObject({
    source: recordId.describe('来源文件的标识（sources.json）'),
    clause: z.string().min(1).max(60).describe('条号或锚点，如 6.2.1、figure-6、appendix'),
    row: z.int().positive().optional().describe('表格中的行号（自 1 起）'),
  })
  .describe('来源文件中的位置');

/** A standard that a text or system has to do with, and how that is known. */
export const standardLink = z
  .strictObject({
    standard: recordId.describe('标准的标识（standards.json）'),
    basis: z
      .enum(['stated', 'inferred'])
      .describe('依据：stated 原文写明；inferred 编者由名称等推断'),
    fit: z
      .enum(['full', 'partial'])
      .optional()
      .describe('对应的程度：full 名称直接对应；partial 只对应一部分或相近。省略即 full'),
    reason: line.describe('理由'),
  })
  .describe('一项涉及的标准');

/** What a source document says at a place: a stretch of it, or all that stands there. */
export const statement = z
  .strictObject({
    place: sourcePlace,
    quote: paragraph.optional().describe('该处的一段原文，须逐字相符；省略则指该条全文'),
  })
  .describe('来源文件中的一处说法');

/** Evidence for a statement: words, and where they were seen. */
export const evidence = z
  .strictObject({
    text: paragraph.describe('证据说明'),
    seenAt: line.optional().describe('公开来源的名称或编号；仅作出处，不作链接'),
    seenOn: partialDate.optional().describe('查看公开来源的日期'),
    place: sourcePlace.optional(),
  })
  .describe('一条证据');

/** What an event and a relation say of how they are known. */
export const grounds = {
  trust: trust.optional().describe('可信程度；据清单所说的省略'),
  evidence: z.array(evidence).optional().describe('出处'),
  note: paragraph.optional().describe('说明'),
};

/** The editor-facing hint that lets an editor application complete the file. */
export const schemaKey = z.string().optional().describe('供编辑器补全用的模式地址');
