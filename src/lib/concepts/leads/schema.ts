import { z } from 'zod';
import { evidence, paragraph, recordId, schemaKey } from '../../dataset/schema/primitives.ts';

const lead = z
  .strictObject({
    standard: recordId.optional().describe('所涉标准（standards.json）；不涉及某一项则省略'),
    text: paragraph.describe('线索：见到什么，为何还不能算作事实'),
    evidence: z.array(evidence).min(1).optional().describe('出处'),
  })
  .describe('一条有待查证的线索');

export const leadsFile = z
  .strictObject({
    $schema: schemaKey,
    leads: z.array(lead).describe('全部线索；只列在缺口与待办一页，不作为事件'),
  })
  .describe('有待查证的线索');

export type Lead = z.infer<typeof lead>;
