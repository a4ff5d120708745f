export const terms = {
  'terms.kind': '术语',
  'terms.term': '术语',
  'terms.title': '术语和定义',
  'terms.count': '{count} 条',
  'terms.card': '来源文件中的术语与缩略语',
  'terms.description': '{count} 个术语及其英文对应词与定义：{names}。',
} as const;
