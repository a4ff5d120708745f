/** Lists of standards to print. */
export const booklets = {
  'booklets.title': '{name}题录',
  'booklets.unclassified': '未分类',
  'booklets.standards': '标准',
  'booklets.contents': '目录',
  'booklets.empty': '来源文件未列出属于此处的标准。',
  'booklets.ownEmpty': '未收录属于此处的标准。',
  'booklets.holds': '收录',
  'booklets.counted': '{count} 项：{statuses}',
  'booklets.source': '来源',
  'booklets.placeAndOrigin': '{place}（{origin}）',
  'booklets.asOf': '数据截至',
  'booklets.lastChange': '最近一次已知变化',
  'booklets.newest': '{date}；最近一次已知变化 {newest}',
  'booklets.version': '数据版本',
  'booklets.note': '编号后方括号中的数字是该标准在本册中的序号。',
  'booklets.noteOfStatus':
    '标“{reported}”的内容来自公开的二手资料，未见原始文件，以发布机构的公告为准。编号后方括号中的数字是该标准在本册中的序号。',
  'booklets.print': '打印本册',
} as const;
