import { z } from 'zod';
import { grounds, line, partialDate, recordId, schemaKey } from './primitives.ts';

export const event = z
  .strictObject({
    record: recordId.describe('所涉标准'),
    kind: z
      .enum([
        'listed',
        'listed-active',
        'listed-planned',
        'verified',
        'published',
        'implemented',
        'numbered',
        'replaced',
        'withdrawn',
      ])
      .describe(
        '事件：listed 列为 status 所写的状态；listed-active 列为现行；listed-planned 列为在研；verified 在 date 查实为 status 所写的状态；published 发布；implemented 实施；numbered 获得编号；replaced 被代替；withdrawn 废止',
      ),
    status: recordId
      .optional()
      .describe(
        '列为的状态：site.json 的 statuses 中的标识，或内置的 planned、upcoming、active、replaced、withdrawn；kind 为 listed、verified 时填写；列而未载状态的写 unstated',
      ),
    date: partialDate.nullable().describe('日期；来源未给出则为 null'),
    number: line.optional().describe('事件涉及的标准号：计划成为的标准，或代替它的标准'),
    title: line.optional().describe('该标准的名称，与原名不同时填写'),
    by: line.optional().describe('查实的单位；kind 为 verified 时填写'),
    ...grounds,
  })
  .describe('一项标准状态的一次变化');

export const eventsFile = z
  .strictObject({
    $schema: schemaKey,
    events: z.array(event).describe('全部事件，按标准再按日期的顺序'),
  })
  .describe('状态事件');
