import { z } from 'zod';
import {
  formerIds,
  line,
  paragraph,
  recordId,
  schemaKey,
  sourcePlace,
} from '../../dataset/schema/primitives.ts';

export const participant = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('名称，按原文写法'),
    description: paragraph.optional().describe('说明'),
    place: sourcePlace,
    systems: z
      .strictObject({
        ids: z.array(recordId).min(1).describe('系统的标识（platform.json）'),
        reason: line.describe('推断的理由'),
      })
      .optional()
      .describe('这一统称所指的系统，由编者推断'),
  })
  .describe('数据流转中平台各系统以外的一方，或对若干系统的统称');

const end = recordId.describe('系统（platform.json）或参与方的标识');

export const step = z
  .strictObject({
    from: end,
    to: end,
    by: line.nullable().describe('经由或方式，按原文写法；未说明则为 null'),
    what: line.describe('流转的数据或内容'),
    action: line.optional().describe('在此一步做什么'),
    place: sourcePlace,
  })
  .describe('流程的一步');

export const flow = z
  .strictObject({
    id: recordId,
    formerIds,
    name: line.describe('流程名称，按原文写法'),
    place: sourcePlace,
    steps: z.array(step).min(1).describe('各步，按原文顺序'),
  })
  .describe('一个数据流程');

export const exchange = z
  .strictObject({
    from: end,
    to: end,
    by: line.optional().describe('经由或方式，按原文写法；未说明则省略'),
    what: line.describe('流转的数据或内容'),
    place: sourcePlace,
    quote: paragraph.describe('依据的原文，须逐字相符'),
  })
  .describe('流程之外，条文提到的一项数据往来');

export const flowsFile = z
  .strictObject({
    $schema: schemaKey,
    participants: z.array(participant).describe('平台各系统以外的参与方与统称'),
    stores: z.array(end).min(1).optional().describe('存放数据之处，图中画作数据库的形状'),
    flows: z.array(flow).describe('数据流程，按原文顺序'),
    exchanges: z.array(exchange).describe('流程之外的数据往来'),
  })
  .describe('数据流程');

export type Participant = z.infer<typeof participant>;
export type Flow = z.infer<typeof flow>;
export type Step = z.infer<typeof step>;
export type Exchange = z.infer<typeof exchange>;
