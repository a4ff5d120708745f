import { z } from 'zod';

const serialRule = z
  .strictObject({
    minDigits: z.int().min(1).max(9).describe('顺序号最少几位数字'),
    maxDigits: z.int().min(1).max(9).describe('顺序号最多几位数字'),
    leadingZeros: z.boolean().describe('顺序号可否以 0 开头；可以时，写出的 0 原样保留'),
    largest: z.int().min(1).optional().describe('顺序号的最大值；不填表示只受位数限制'),
  })
  .refine((rule) => rule.minDigits <= rule.maxDigits, 'minDigits 不得大于 maxDigits')
  .describe('顺序号的写法');

const prefixCode = z
  .strictObject({
    name: z.string().min(1).describe('这段代号是什么，如“行政区划代码”'),
    characters: z.enum(['digits', 'letters']).describe('由数字（digits）还是字母（letters）组成'),
    lengths: z.array(z.int().min(1).max(12)).min(1).describe('允许的位数'),
  })
  .describe('前缀模板中 {code} 所代表的代号');

const prefixEntry = z
  .strictObject({
    prefix: z
      .string()
      .regex(/^[A-Z]+(?:\{code\})?(?:\/(?:[A-Z]+|\{code\}))?$/)
      .describe('标准号前缀的规范写法，如 GB/T；{code} 处填代号，如 DB{code}/T'),
    name: z.string().min(1).describe('这一族标准的中文名称'),
    mandate: z
      .enum(['mandatory', 'recommended', 'guidelines'])
      .nullable()
      .describe('由前缀可知的性质：强制、推荐、指导性技术文件；前缀说明不了时为 null'),
    code: prefixCode.optional(),
    serial: serialRule.optional().describe('这一族自己的顺序号写法；不填用文件顶层的 serial'),
    space: z
      .enum(['always', 'dated', 'never'])
      .optional()
      .describe('前缀与顺序号之间的空格：总有（默认）、只在带年号时有、总没有'),
    looseSlash: z.boolean().optional().describe('漏写斜线或写作连字符时是否仍认（默认认）'),
    yearInIdentity: z
      .boolean()
      .optional()
      .describe('年号是否用来区分两个标准（默认是）；否则地址与比对都不看年号'),
    unitHomograph: z
      .boolean()
      .optional()
      .describe('前缀是否与计量单位同形（如 GB 也是吉字节）：正文里跟在数字后面时须带年号才认'),
    qualifiers: z
      .array(z.string().min(1))
      .optional()
      .describe('可写在前缀之前、算作标准号一部分的代号，如 ZWFW'),
    labels: z
      .array(z.string().min(1))
      .optional()
      .describe('可写在标准号之前、不算标准号一部分的称呼'),
    note: z.string().min(1).optional().describe('给维护者的说明'),
  })
  .refine((entry) => entry.prefix.includes('{code}') === (entry.code !== undefined), {
    message: '前缀含 {code} 时须填 code，不含时不得填',
  })
  .describe('标准号前缀表的一行');

const yearRule = z
  .strictObject({
    from: z.int().describe('年号的最小值'),
    to: z.int().describe('年号的最大值'),
    shortFrom: z.int().describe('两位年号所指的最早年份，如 50 指 1950'),
    shortTo: z.int().describe('两位年号所指的最晚年份，如 99 指 1999'),
    word: z.string().min(1).describe('跟在年份后面的字：像年份的顺序号后面有它时不当作标准号'),
  })
  .describe('年号的写法');

const planNature = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]$/)
      .describe('性质字母'),
    mandate: z.enum(['mandatory', 'recommended', 'guidelines']).describe('性质'),
  })
  .describe('计划号中表示性质的字母');

const planDepartment = z
  .strictObject({
    code: z.string().regex(/^\d+$/).describe('主管部门代号'),
    name: z.string().min(1).nullable().describe('主管部门名称；未能确认的为 null'),
    note: z.string().min(1).optional().describe('给维护者的说明'),
  })
  .describe('计划号中的主管部门代号');

const planRule = z
  .strictObject({
    serialDigits: z.int().min(1).max(9).describe('年份之后的顺序号有几位'),
    departmentDigits: z.int().min(1).max(9).describe('主管部门代号有几位；表中没有的代号也认'),
    natures: z.array(planNature).min(1).describe('性质字母表'),
    departments: z.array(planDepartment).describe('已知的主管部门'),
    labels: z.array(z.string().min(1)).describe('计划号之前的称呼；有它时正文里认不带后缀的计划号'),
  })
  .describe('计划号：年份、顺序号、性质字母、主管部门代号');

/**
 * Zod schema of `numbering.json`: the whole grammar of numbers as one organisation writes them.
 */
export const numberingFile = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器校验用的 JSON Schema 地址'),
    prefixes: z.array(prefixEntry).min(1).describe('标准号前缀表'),
    serial: serialRule.describe('前缀没有另行规定时，顺序号的写法'),
    bare: serialRule.describe('不写前缀时，顺序号的写法'),
    partDigits: z.int().min(1).max(4).describe('部分号最多几位数字'),
    years: yearRule,
    plan: planRule,
    labels: z.array(z.string().min(1)).describe('任何标准号之前都可以有的称呼，如“标准号”'),
    allParts: z.array(z.string().min(1)).min(1).describe('“所有部分”的各种写法，第一个用于输出'),
    rangeWords: z.array(z.string().min(1)).describe('部分号范围中间的字，如“至”'),
  })
  .describe('标准号与计划号的写法');

/** One validated `numbering.json`. */
export type NumberingFile = z.infer<typeof numberingFile>;
/** The grammar of a dataset without one: it knows no prefix, so that a number is a text like any other. */
export const noNumbering: NumberingFile = {
  prefixes: [],
  serial: { minDigits: 1, maxDigits: 9, leadingZeros: true },
  bare: { minDigits: 9, maxDigits: 9, leadingZeros: true },
  partDigits: 1,
  years: { from: 1900, to: 2099, shortFrom: 1950, shortTo: 1999, word: '年' },
  plan: { serialDigits: 9, departmentDigits: 9, natures: [], departments: [], labels: [] },
  labels: [],
  allParts: [],
  rangeWords: [],
};

/** How serials of one family are written. */
export type SerialRule = z.infer<typeof serialRule>;
/** One row of the prefix table. */
export type PrefixEntry = z.infer<typeof prefixEntry>;
/** The years a number may carry. */
export type YearRule = z.infer<typeof yearRule>;
/** How plan numbers are written. */
export type PlanRule = z.infer<typeof planRule>;
