import { z } from 'zod';
import { type LabelKey, zhCn } from '../../labels/zh-cn/catalogue.ts';
import { schemaKey } from './primitives.ts';

const words = z
  .string()
  .min(1)
  .max(2000)
  // White space and characters that only steer others show nothing.
  .refine((text) => /[^\s\p{Cf}]/u.test(text), '没有看得见的字');
const label = z
  .union([words, z.strictObject({ one: words, other: words })])
  .describe('一句话；分单复数的写 { "one": …, "other": … }');

export const labelsFile = z
  .strictObject({
    $schema: schemaKey,
    labels: z
      .partialRecord(z.enum(Object.keys(zhCn) as [LabelKey, ...LabelKey[]]), label)
      .describe('界面用语：键为用语的标识，值为本站的说法，其中 {花括号} 里的名称由程序填入'),
  })
  .describe('本站自己的界面用语，未列的用默认说法');
