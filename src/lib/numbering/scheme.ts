import { z } from 'zod';
import { formFields, serialRule } from './form-schema.ts';

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
      .max(40)
      .regex(/^[0-9]*[A-Za-z][A-Za-z0-9]*(?:\{code\})?(?:[/ -](?:[A-Za-z0-9]+|\{code\}))*$/)
      .describe(
        '标准号前缀的规范写法，如 GB/T、NIST SP、ITU-T、css-grid；{code} 处填代号，如 DB{code}/T',
      ),
    name: z.string().min(1).describe('这一族标准的中文名称'),
    fullName: z
      .string()
      .min(1)
      .optional()
      .describe('连同性质的全称，如“推荐性国家标准”，在代号旁说明其含义；不填即为 name'),
    mandate: z
      .enum(['mandatory', 'recommended', 'guidelines'])
      .nullable()
      .optional()
      .describe('由前缀可知的性质：强制、推荐、指导性技术文件；不填或 null 表示前缀说明不了'),
    code: prefixCode.optional(),
    ...formFields,
    looseSlash: z
      .boolean()
      .optional()
      .describe('前缀中的斜线、连字符、空格漏写或混用时是否仍认（默认认）'),
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
  .refine((entry) => entry.prefix.split('{code}').length <= 2, '{code} 只能有一处')
  .describe('标准号前缀表的一行；数的写法不填时用文件顶层的');

const yearRule = z
  .strictObject({
    from: z.int().optional().describe('年号的最小值（默认 1900）'),
    to: z.int().optional().describe('年号的最大值（默认 2099）'),
    shortFrom: z.int().optional().describe('两位年号所指的最早年份，如 50 指 1950'),
    shortTo: z.int().optional().describe('两位年号所指的最晚年份，如 99 指 1999'),
    word: z
      .string()
      .min(1)
      .optional()
      .describe('跟在年份后面的字（默认“年”）：像年份的顺序号后面有它时不当作标准号'),
  })
  .refine(
    (rule) => (rule.shortFrom === undefined) === (rule.shortTo === undefined),
    'shortFrom 与 shortTo 须一同填写，不认两位年号时都不填',
  )
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

const { serial, ...otherFormFields } = formFields;

/**
 * Zod schema of `numbering.json`: the whole grammar of numbers as one organisation writes them.
 */
export const numberingFile = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器校验用的 JSON Schema 地址'),
    prefixes: z.array(prefixEntry).min(1).describe('标准号前缀表'),
    serial,
    bare: serialRule.optional().describe('不写前缀时，顺序号的写法'),
    ...otherFormFields,
    years: yearRule.optional(),
    plan: planRule.optional(),
    labels: z
      .array(z.string().min(1))
      .optional()
      .describe('任何标准号之前都可以有的称呼（默认“标准号”“标准编号”）'),
    allParts: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('“所有部分”的各种写法（默认“所有部分”“all parts”）'),
    rangeWords: z
      .array(z.string().min(1))
      .optional()
      .describe('部分号范围中间的字（默认“至”“到”）'),
  })
  .describe('标准号与计划号的写法；不填 bare 就不认没有前缀的标准号，不填 plan 就不认计划号');

/** One validated `numbering.json`. */
export type NumberingFile = z.infer<typeof numberingFile>;
/** The grammar of a dataset without one: it knows no prefix, so that a number is a text like any other. */
export const noNumbering: NumberingFile = { prefixes: [] };

/** One row of the prefix table. */
export type PrefixEntry = z.infer<typeof prefixEntry>;
/** The years a number may carry, as declared. */
export type YearRule = z.infer<typeof yearRule>;
/** How plan numbers are written. */
export type PlanRule = z.infer<typeof planRule>;
