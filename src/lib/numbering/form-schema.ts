import { z } from 'zod';

const digits = z.int().min(1).max(9);

const serialTail = z
  .strictObject({
    mark: z
      .enum(['-', '.'])
      .optional()
      .describe('两段之间的符号；不填为空格，后一段位数固定时，漏写空格也认'),
    minDigits: digits.describe('后一段最少几位数字'),
    maxDigits: digits.describe('后一段最多几位数字'),
    after: digits
      .optional()
      .describe('前一段恰有几位数字时才有后一段，如 EN 301 549 为 3；不填表示不限'),
    optional: z.boolean().optional().describe('可否没有后一段（默认必须有）'),
  })
  .refine((tail) => tail.minDigits <= tail.maxDigits, 'minDigits 不得大于 maxDigits')
  .describe('分两段写的顺序号的后一段，如 301 549 的 549、800-53 的 53');

/** How serials are written; what is left out has a default. */
export const serialRule = z
  .strictObject({
    minDigits: digits.optional().describe('顺序号最少几位数字（默认 1）'),
    maxDigits: digits.optional().describe('顺序号最多几位数字（默认 6）'),
    leadingZeros: z
      .boolean()
      .optional()
      .describe('顺序号可否以 0 开头（默认可以）；可以时，写出的 0 原样保留'),
    largest: z.int().min(1).optional().describe('顺序号的最大值；不填表示只受位数限制'),
    tail: serialTail.optional(),
  })
  .refine((rule) => (rule.minDigits ?? 1) <= (rule.maxDigits ?? 6), 'minDigits 不得大于 maxDigits')
  .describe('顺序号的写法');

const amendmentRule = z
  .strictObject({
    form: z
      .string()
      .max(20)
      .regex(/^[/+][A-Za-z][A-Za-z. ]*\{n\}$/)
      .describe('跟在标准号之后的写法，{n} 处是修改单的序号，如“/XG{n}”“/Amd {n}”'),
    also: z
      .array(
        z
          .string()
          .max(20)
          .regex(/^\s*[^{}\s][^{}]*\{n\}[^{}]*$/),
      )
      .max(8)
      .optional()
      .describe('同一种修改单的其他写法，如“第{n}号修改单”'),
  })
  .describe('一种修改单（补充件、更正件）的写法；以序号结尾的，其后可以再有它自己的年号');

/** The fields a row of the prefix table and the file as a whole may both have; the row's own go first. */
export const formFields = {
  serial: serialRule.optional().describe('顺序号的写法'),
  space: z
    .enum(['always', 'dated', 'never'])
    .optional()
    .describe('前缀与顺序号之间的空格：总有（默认）、只在带年号时有、总没有'),
  join: z
    .enum(['-', '/', '.'])
    .optional()
    .describe(
      '前缀与顺序号之间不是空格而是什么：如 ECMA-402 的“-”、DB61/451 的“/”、X.509 的“.”；填了就不看 space',
    ),
  partMarks: z
    .array(z.enum(['.', '-', '/']))
    .min(1)
    .optional()
    .describe('部分号之前的符号，第一个用于写出（默认“.”；ISO 8601-1 为“-”）'),
  partDigits: z.int().min(1).max(4).optional().describe('部分号最多几位数字（默认 4）'),
  partLevels: z
    .int()
    .min(0)
    .max(4)
    .optional()
    .describe('部分号最多几层：0 没有部分，1（默认），2 如 IEC 61850-7-4'),
  suffixLetters: z
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe('顺序号与部分号之后、年号之前最多几个字母（默认 0），如 GJB 9001C 为 1'),
  yearMarks: z
    .array(z.enum(['-', ':', '/', '.']))
    .optional()
    .describe('年号之前的符号，第一个用于写出（默认“-”；ISO 为“:”）；空数组表示没有年号'),
  amendments: z.array(amendmentRule).max(8).optional().describe('修改单的写法（默认没有）'),
};

/** How serials of one family are written, as declared. */
export type SerialRule = z.infer<typeof serialRule>;
/** How amendments of one kind are written, as declared. */
export type AmendmentRule = z.infer<typeof amendmentRule>;
/** How numbers of one family are written, as declared. */
export type FormFields = z.infer<z.ZodObject<typeof formFields>>;
