export const search = {
  'search.submit': '搜索',
  'search.standards': '搜索标准',
  'search.site': '全站搜索',
  'search.hint': '标准号、名称、拼音或正文',
  'search.description': '在{site}中搜索。',
  'search.noScript': '搜索需要启用 JavaScript。未启用 JavaScript 时，请从{standards}中查找。',
} as const;
