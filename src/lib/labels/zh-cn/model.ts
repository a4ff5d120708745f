export const model = {
  'record.site': '网站',
  'record.family': '标准族',
  'record.source': '来源文件',
  'record.standard': '标准',
  'record.event': '状态事件',
  'record.erratum': '勘误',
  'record.citation': '引用关系',
  'record.clause': '条文',
  'record.numbering': '编号规则',
} as const;
