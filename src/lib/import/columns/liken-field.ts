import type { DeclaredField } from '../../concepts/fields/schema.ts';
import type { FieldName } from './field-words.ts';

/** What headings that are not the usual ones have in them, by the field they are like; the first that fits counts. */
const likenesses: readonly (readonly [RegExp, FieldName])[] = [
  [/英文|外文|english/iu, 'title-en'],
  [/(?:发布|颁布|颁发|批准|公布).*(?:单位|机构|机关|部门)/u, 'issuer'],
  [/(?:起草|编制|编写|主编).*(?:单位|机构|部门)/u, 'drafter'],
  [/归口/u, 'committee'],
  [/(?:单位|机构|机关|部门|人员?|公司)(?:名称)?$/u, 'ignore'],
  [/(?:废止|作废|失效).*(?:日|时|年|期)/u, 'withdrawn'],
  [/(?:发布|颁布|颁发|批准|公布|出版).*(?:日|时|年|期)/u, 'published'],
  [/(?:实施|生效|施行|执行).*(?:日|时|年|期)/u, 'implemented'],
  [/被.*(?:代替|替代)/u, 'replacedBy'],
  [/代替|替代/u, 'replaces'],
  [/名称|题名|标题|(?:标准|中文|规范|规程|文件).*名/u, 'title'],
  [/(?:标准|规范|规程|文件).*(?:编?号|编码|代码)/u, 'number'],
  [/^(?:doc|std|spec|standard)\w*[\s.]*(?:no|num|id|ref|code)/iu, 'number'],
  [/(?:标准|有效|现行).*状态/u, 'status'],
  [/分类|类别/u, 'category'],
];

/** The types of values that the columns of dates may have: spreadsheets save dates as figures. */
const dated: readonly DeclaredField['type'][] = ['date', 'number'];
const dates: readonly FieldName[] = ['published', 'implemented', 'withdrawn'];

/** The field whose usual names a heading is like, if what stands below it is of its type; undefined for none. */
export function likenField({
  heading,
  type,
}: {
  heading: string;
  type: DeclaredField['type'];
}): FieldName | undefined {
  const [, field] = likenesses.find(([words]) => words.test(heading.normalize('NFKC'))) ?? [];
  if (!field || field === 'ignore') return undefined;
  return dates.includes(field) && !dated.includes(type) ? undefined : field;
}
