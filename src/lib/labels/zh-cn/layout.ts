/** What stands around the content of every page, and on the pages that hold nothing else. */
export const layout = {
  'layout.skip': '跳到正文',
  'layout.navigation': '全站导航',
  'layout.allEntries': '全部 {count} 项',
  'layout.otherEntries': '其余 {count} 项',
  'layout.openNavigation': '目录',
  'layout.closeNavigation': '收起目录',
  'layout.reference': '资料',
  'layout.way': '所在位置',
  'layout.contents': '本页目录',
  'layout.thisPage': '本页',
  'layout.top': '页首',
  'layout.toTop': '回到页首',
  'layout.feed': '{site}：{feed}',
  'layout.asOf': '数据截至 {date}；最近一次已知变化：{newest}。',
  'layout.asOfReported':
    '数据截至 {date}；最近一次已知变化：{newest}。标“{reported}”的内容来自公开的二手资料，未见原始文件。',
  /** Where nobody gave the dataset a date. */
  'layout.known': '最近一次已知变化：{newest}。',
  'layout.knownReported':
    '最近一次已知变化：{newest}。标“{reported}”的内容来自公开的二手资料，未见原始文件。',
  /** In place of the date, where announced dates have come since. */
  'layout.dueSince': '{date}，并计入其后至 {due} 到期的变化',
  'layout.noEvent': '无',
  'layout.version': '数据版本 {version}',
  /** In place of a date, where nobody gave the dataset one. */
  'layout.versionDay': '{version} 版数据',
  'home.standards': '全部 {count} 项标准一览',
  'home.reference': '查阅资料',
  'missing.title': '未找到该页面',
  'missing.description': '未找到该页面。',
  'missing.advice': '该网址下没有内容。已发布的网址长期有效，请核对网址是否有误。',
  'moved.description': '本页已改名：{title}。',
  'moved.to': '本页的网址已更改，请改用：{page}',
  'booklet.description': '{title}：{count} 项，供打印或存为 PDF。',
} as const;
