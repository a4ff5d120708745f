import { z } from 'zod';
import { schemaKey } from './primitives.ts';

export const addressesFile = z
  .strictObject({
    $schema: schemaKey,
    addresses: z
      .array(
        z
          .string()
          .regex(/^(?:[a-z0-9][a-z0-9./_-]{0,198}(?:#[^\s#]{1,199})?|files\/[\w!'()*.~/%-]+)$/)
          .max(2000),
      )
      .describe('已发布的网址，相对网站根目录；只增不减'),
  })
  .describe('已发布网址的登记簿');
