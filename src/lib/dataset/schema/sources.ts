import { z } from 'zod';
import { formerIds, line, paragraph, partialDate, recordId, schemaKey } from './primitives.ts';

export const source = z
  .strictObject({
    id: recordId,
    formerIds,
    title: line.describe('文件名称'),
    shortTitle: line.describe('行文中用的简称'),
    number: line.nullable().describe('文件编号，照录；没有则为 null'),
    standard: recordId.optional().describe('文件本身也是标准时，对应的标准记录'),
    edition: partialDate.describe('文件反映的年代，即照录状态的日期'),
    editionBasis: line.describe('年代的依据'),
    series: line.optional().describe('封面上的标准系列名称'),
    marking: line.optional().describe('封面上的密级或范围标注'),
    ics: line.optional().describe('国际标准分类号 ICS'),
    ccs: line.optional().describe('中国标准文献分类号 CCS'),
    published: partialDate.optional().describe('发布日期'),
    implemented: partialDate.optional().describe('实施日期'),
    issuer: line.optional().describe('发布机构'),
    proposedBy: line.optional().describe('提出单位'),
    committee: line.optional().describe('归口单位'),
    draftedBy: z.array(line).optional().describe('起草单位，按原文顺序'),
    authors: z.array(line).optional().describe('主要起草人，按原文顺序'),
    rules: line.optional().describe('起草所依据的规则'),
    condition: z.array(paragraph).describe('本站所据文本的状况：缺图、残句、换行损伤等'),
  })
  .describe('一份来源文件');

export const sourcesFile = z
  .strictObject({
    $schema: schemaKey,
    sources: z.array(source).describe('全部来源文件'),
  })
  .describe('来源文件');
