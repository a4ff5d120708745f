/**
 * What catalogues call their columns, by the field of this project they hold; the first of each names the field in
 * reports. Compared folded (`foldHeading`): width, case, spaces and punctuation do not count.
 */
export const fieldWords = {
  number: [
    ...['标准号', '标准编号', '编号', '标准代号', '标准编码', '标准代码', '标准号/计划号'],
    ...['文件编号', '规范编号', '规程编号', '现行标准号', 'standard number', 'number'],
    ...['doc no.', 'doc number', 'document no.', 'document number', 'standard no.'],
    ...['std no.', 'identifier', 'designation', 'reference number', 'RFC', 'RFC number'],
  ],
  planNumber: ['计划号', '计划编号', '计划项目编号', '项目计划号', '立项号', 'plan number'],
  title: [
    ...['标准名称', '中文名称', '名称', '标准中文名称', '中文标准名称', '标准名称（中文）', '题名'],
    ...[
      '中文名',
      '标准中文名',
      '标准名',
      '中文题名',
      '中文标题',
      '文件名称',
      '规范名称',
      '规程名称',
    ],
    ...['项目名称', '标准项目名称', '标题', 'title', 'name'],
    ...['document title', 'standard title'],
  ],
  'title-en': [
    ...['英文名称', '标准英文名称', '英文标准名称', '标准名称（英文）', '英文题名'],
    ...['英文名', '标准英文名', '英文标题', '英文译名', '标准英文译名', '外文名称'],
    ...['english title', 'english name'],
  ],
  status: [
    ...['状态', '标准状态', '有效性', '标准有效性', '现行状态', '有效状态', '实施状态', '标准现状'],
    ...['时效性', 'status'],
  ],
  published: [
    '发布日期',
    '批准日期',
    '发布时间',
    '颁布日期',
    '公布日期',
    ...['发布日', '颁布日', '批准日', '颁布时间', '批准时间', '公布时间', '颁发日期', '发布年月'],
    '发布',
    ...['published', 'date published', 'published on', 'publication date', 'date of publication'],
    ...['issue date', 'date issued', 'published date'],
  ],
  implemented: [
    ...['实施日期', '实施时间', '生效日期', '施行日期', '执行日期', '实施'],
    ...['实施日', '施行日', '生效日', '施行时间', '生效时间', '执行时间', '实施年月'],
    ...['implemented', 'effective date', 'effective from', 'implementation date'],
  ],
  withdrawn: [
    ...['废止日期', '作废日期', '废止时间', '失效日期', '作废时间', '失效时间', '废止日', '作废日'],
    ...['withdrawn', 'withdrawal date', 'date withdrawn', 'withdrawn on'],
  ],
  replaces: [
    '代替',
    '代替标准',
    '代替标准号',
    '替代标准',
    '替代',
    '代替标准编号',
    ...[
      '代替情况',
      '替代情况',
      '替代标准号',
      '替代标准编号',
      '代替标准代号',
      '代替关系',
      '替代关系',
    ],
    ...['replaces', 'supersedes', 'obsoletes'],
  ],
  replacedBy: [
    ...[
      '被代替',
      '被替代',
      '被何标准代替',
      '被何标准替代',
      '现行替代标准',
      '代替者',
      ...['replaced by', 'superseded by', 'obsoleted by'],
    ],
  ],
  updates: ['更新标准', '更新的标准', 'updates'],
  updatedBy: ['被更新', '被何标准更新', 'updated by'],
  adopts: [
    ...['采用国际标准', '采标', '采用', '采用标准', '采用标准号', '采用国际标准号', '采标号'],
    ...['采标标准', '采标标准号', '采用国际标准编号', '采标情况', '采用国际标准情况', '采用关系'],
    ...['采用国际标准和国外先进标准', '对应国际标准', '对应国际标准号', 'adopts', 'adoption'],
  ],
  issuer: [
    '发布单位',
    '发布机构',
    '发布部门',
    '批准部门',
    '批准发布部门',
    '批准单位',
    '发布机关',
    '颁布单位',
    '颁布部门',
    '颁布机构',
    '批准机关',
    ...['issuer', 'publisher', 'issued by'],
  ],
  administration: ['主管部门', '主管单位', '行业主管部门', 'administration'],
  committee: [
    ...['归口单位', '归口', '技术归口', '技术归口单位', '归口部门', '技术委员会', '归口管理单位'],
    ...['committee', 'technical committee'],
  ],
  proposer: ['提出单位', '提出部门', '提出', 'proposer'],
  drafter: ['起草单位', '主要起草单位', '编制单位', '主编单位', '负责起草单位', 'drafter'],
  people: ['起草人', '主要起草人', '编制人', '主编', 'people', 'authors', 'author', 'editors'],
  ics: ['ICS', 'ICS分类号', 'ICS号', '国际标准分类号', '国际标准分类'],
  ccs: ['CCS', 'CCS分类号', '中标分类号', '中国标准分类号', '中国标准文献分类号', '中标分类'],
  category: [
    ...[
      '分类',
      '标准分类',
      '标准类别',
      '类别',
      '一级分类',
      '一级类别',
      '所属分类',
      '标准体系分类',
      '大类',
    ],
    ...['专业分类', '专业类别', '分类名称', '标准分类名称'],
    ...['category', 'categories'],
  ],
  subcategory: [
    ...['二级分类', '三级分类', '四级分类', '五级分类', '二级类别', '三级类别', '四级类别'],
    ...['子类', '中类', '小类', '细类', 'subcategory', 'sub-subcategory'],
  ],
  family: ['标准族', 'family'],
  scope: [
    '范围',
    '适用范围',
    '摘要',
    '主要内容',
    '标准简介',
    '简介',
    'scope',
    'abstract',
    'summary',
  ],
  detail: ['网址', '链接', '详情', '详情网址', '详情链接', '网页', '来源网址', 'link', 'url'],
  fulltext: ['全文', '全文网址', '全文链接', '原文链接', '下载地址', 'full text'],
  draft: ['草案', '草案网址', '征求意见稿网址', 'draft'],
  files: [
    ...['附件', '文件', '全文文件', '附件名称', '附件文件', '附件文件名', '文件名', '电子文件'],
    ...['files', 'file', 'attachment', 'attachments', 'file name'],
  ],
  language: ['文本语言', '语种', '语言', 'language'],
  pages: ['页数', '页码', '总页数', 'pages', 'page count', 'number of pages'],
  guidesIntegration: ['用于对接', '是否指导对接'],
  address: ['网页地址', 'page address'],
  ignore: ['序号', '行号', '不取', 'no.'],
} as const satisfies Record<string, readonly string[]>;

/** The fields a column may hold; besides them those a dataset declares, as `field-<key>`. */
export type FieldName = keyof typeof fieldWords;

const known = new Map(
  Object.entries(fieldWords).flatMap(([field, words]) =>
    words.map((word) => [foldHeading(word), field as FieldName] as const),
  ),
);

/** A heading without what is typed one way or another: width, case, spaces, punctuation, remarks in brackets. */
export function foldHeading(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const bare = folded.replace(/\((?:必填|选填|可选|年-月-日|yyyy[^)]*)\)/gu, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The field a heading usually names; undefined for one nobody knows. */
export const findFieldName = (heading: string): FieldName | undefined =>
  known.get(foldHeading(heading)) ??
  (Object.hasOwn(fieldWords, heading) ? (heading as FieldName) : undefined);
