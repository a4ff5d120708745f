import { z } from 'zod';
import { line, paragraph } from '../../dataset/schema/primitives.ts';

/** An address outside the site; only these are links, whatever else a browser would open. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .describe('网址，以 http:// 或 https:// 开头');

/** What a body has to do with a standard. */
export const bodyRoles = ['issuer', 'administration', 'committee', 'proposer', 'drafter'] as const;

/** What stands at an address outside the site. */
export const linkKinds = ['fulltext', 'detail', 'draft'] as const;

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .describe('语言标记（BCP 47），如 en、zh-Hant');

/** What catalogues say of a standard beyond its number, title and status: each of it may be missing. */
export const descriptiveFields = {
  titles: z
    .record(languageTag, line)
    .optional()
    .describe('其他语言的名称：语言标记对名称，如 { "en": "…" }'),
  scope: z.array(paragraph).min(1).optional().describe('范围或摘要，一段一条'),
  ics: z.array(line).min(1).optional().describe('国际标准分类号 ICS'),
  ccs: z.array(line).min(1).optional().describe('中国标准文献分类号 CCS'),
  bodies: z
    .array(
      z.strictObject({
        role: z
          .enum(bodyRoles)
          .describe(
            'issuer 发布；administration 主管；committee 归口；proposer 提出；drafter 起草',
          ),
        name: line.describe('单位名称'),
      }),
    )
    .min(1)
    .optional()
    .describe('有关单位，按原文顺序'),
  people: z.array(line).min(1).optional().describe('主要起草人，按原文顺序'),
  language: languageTag.optional().describe('文本的语言'),
  pages: z.int().positive().optional().describe('页数'),
  links: z
    .array(
      z.strictObject({
        kind: z.enum(linkKinds).describe('fulltext 全文；detail 详情；draft 草案'),
        address: webAddress,
      }),
    )
    .min(1)
    .optional()
    .describe('站外的网页；读者须联网才能打开'),
} as const;
