import { z } from 'zod';
import { evidence, paragraph, partialDate, recordId, schemaKey, trust } from './primitives.ts';
import { printedFields } from './standards.ts';

const erratumId = z.string().regex(/^e[1-9]\d*$/);

export const erratum = z
  .strictObject({
    id: erratumId.describe('勘误编号，如 e12；一经发布不再改变'),
    formerIds: z.array(erratumId).optional().describe('曾用编号；旧网址继续有效并指向本条'),
    record: recordId.describe('所涉标准'),
    field: z.enum(printedFields).describe('所涉字段'),
    kind: z
      .enum(['extraction-damage', 'misprint', 'normalisation'])
      .describe('种类：extraction-damage 提取损伤；misprint 原文误印；normalisation 写法规范'),
    trust,
    evidence: z.array(evidence).min(1).describe('证据'),
    date: partialDate.describe('登记日期'),
    note: paragraph.optional().describe('说明'),
  })
  .describe('一条勘误：解释某字段的照录值（提取损伤、写法规范）或校订值（误印）');

export const errataFile = z
  .strictObject({
    $schema: schemaKey,
    errata: z.array(erratum).describe('全部勘误，按编号顺序'),
  })
  .describe('勘误');
