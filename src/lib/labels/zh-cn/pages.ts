export const pages = {
  'kind.standard': '标准',
  'kind.family': '标准族',
  'kind.source': '来源文件',
  'kind.about': '说明',
  'kind.guide': '指南',
  'kind.list': '目录',
  'kind.register': '登记',
  'kind.home': '首页',
  'kind.search': '搜索',
  'kind.booklet': '印本',
  'kind.moved': '旧网址',
  'kind.missing': '提示',
} as const;
