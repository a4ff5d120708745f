import { z } from 'zod';
import { partialDate, schemaKey, semanticVersion } from './primitives.ts';

const fingerprint = z.string().regex(/^[0-9a-z]{1,12}$/);

export const release = z
  .strictObject({
    version: semanticVersion.describe('数据集版本'),
    date: partialDate.describe('发布日期'),
    records: z
      .record(z.string().max(40), z.record(z.string().max(200), fingerprint.nullable()))
      .describe(
        '与上一版相比新增或改动的记录：种类 → 标识 → 内容指纹；删去的记录为 null。首版为全部记录',
      ),
  })
  .describe('一个已发布的版本');

export const releasesFile = z
  .strictObject({
    $schema: schemaKey,
    releases: z
      .array(release)
      .describe('已发布的版本，自旧至新；由 npm run release 写入，不手工编辑'),
  })
  .describe('数据集的版本记录');
