import { z } from 'zod';
import {
  formerIds,
  line,
  paragraph,
  partialDate,
  recordId,
  schemaKey,
  sourcePlace,
} from '../../dataset/schema/primitives.ts';

export const milestone = z
  .strictObject({
    id: recordId,
    formerIds,
    date: partialDate.describe('目标年份'),
    text: paragraph.describe('目标，照录'),
    place: sourcePlace,
  })
  .describe('路线图上的一个阶段');

export const roadmapFile = z
  .strictObject({
    $schema: schemaKey,
    roadmap: z
      .strictObject({
        title: line.describe('名称'),
        introduction: z.array(paragraph).describe('总的目标，照录'),
        place: sourcePlace,
        milestones: z.array(milestone).min(1).describe('各阶段，按时间顺序'),
      })
      .nullable()
      .describe('路线图；没有则为 null'),
  })
  .describe('建设目标的路线图');

export type Roadmap = NonNullable<z.infer<typeof roadmapFile>['roadmap']>;
