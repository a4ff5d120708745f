import { names } from './names.ts';

/** On every page: how it is read, its colours, the search box, paper. */
const site = {
  'readings.title': '显示',
  'readings.known': '当前状态',
  'readings.printed': '原文',
  'readings.notice':
    '当前显示原文：标题与各处列表的编号、名称，以及列表的状态，以来源文件所印为准，不代表当前状态；编号、名称之后注明校订或后来的写法。可否引用、筛选、排序、提示卡、图与搜索仍按现有资料。',
  'theme.title': '外观',
  'theme.system': '随系统',
  'theme.light': '浅色',
  'theme.dark': '深色',
  'print.button': '打印或存为 PDF',
  'print.addresses': '网址',
  'print.pageAddress': '本页网址：{address}',
  'print.mark': '〔{number}〕',

  'search.suggestions': '搜索建议',
  'search.suggested': '{count} 条建议，共 {total} 条',
  'search.noSuggestion': '没有建议',
  'search.didYouMean': '您是不是要找：{words}',
  'search.seeAll': '查看全部 {count} 条，并在正文中搜索“{query}”',
  'search.seeText': '在正文中搜索“{query}”',
  'search.unavailable': '搜索所需的文件未能加载，请重新载入本页。',
} as const;

/** Where the results of a search are shown. */
const search = {
  'field.number': names['field.number'],
  'field.title': names['field.title'],
  'badge.listed': names['badge.listed'],
  'trust.reported': names['trust.reported'],
  'mark.comma': names['mark.comma'],
  'mark.pause': names['mark.pause'],
  'search.didYouMean': site['search.didYouMean'],
  'search.unavailable': site['search.unavailable'],
  'search.ask': '请输入标准号、名称、拼音或正文中的文字。',
  'search.summary': '“{query}”：{found}',
  'search.searching': '正在搜索…',
  'search.searchingText': '{count} 条，正在搜索正文…',
  'search.nothing': '未找到',
  'search.found': '找到 {count} 条',
  'search.foundAbout': '找到约 {count} 条',
  'search.foundBoth': '找到 {count} 条（名称与编号 {titles} 条，正文 {texts} 页）',
  'search.foundBothAbout': '找到约 {count} 条（名称与编号 {titles} 条，正文 {texts} 页）',
  'search.understood': '理解为：{filters}',
  'search.filter': '{facet} {value}',
  'search.textMissing':
    '当前不能搜索正文（浏览器版本较低，或从文件夹打开本站）；按名称、编号与拼音搜索不受影响。',
  'search.waysOn': '可以尝试：',
  'search.unfiltered': '取消筛选后搜索',
  'search.fewerWords': '减少字数，或用空格分隔各词',
  'search.digitsOrInitials': '只输入标准号中的数字，或名称的拼音首字母',
  'search.lookAt': '查看{page}',
  'search.filters': '筛选',
  'filters.clear': '清除筛选',
  'search.anyValue': '全部',
  'search.countedValue': '{value}（{count}）',
  'search.kin': '代号相近的标准号',
  'search.byPinyin': '名称（拼音）',
  'search.similar': '名称相近',
  'search.all': '全部',
  'search.text': '正文',
  'search.looseText': '正文（只含部分词语）',
  'search.otherNumbers': '相关编号：{numbers}',
  'search.otherTitles': '其他名称：{titles}',
  'search.more': '显示更多',
} as const;

/** Above and in the table of all standards. */
const table = {
  'filters.clear': search['filters.clear'],
  'table.columns': '显示的列',
  'table.all': '共 {all} 项',
  'table.some': '{shown} 项，共 {all} 项',
  'table.chosenRows': '选中的 {count} 项',
  'table.shownRows': '所列 {count} 项',
  'table.filter': '筛选',
  'table.filterHint': '编号、名称等，以空格分隔',
  'table.menuFilter': '在此查找',
  'table.menuFilterOf': '在“{facet}”中查找',
  'table.fold': '筛选与列',
  'table.chosenValue': '{facet}：{value}',
  'table.chosenValues': '{facet}：{count} 项',
  'table.chooseRow': '选中 {row}',
  'table.chooseRows': '选中所列的全部标准',
  'table.export': '导出',
  'table.address': '网址',
  'table.xlsxMissing': '生成 XLSX 所需的文件未能加载，请改用 CSV。',
} as const;

/** Beside the citations of a standard. */
const citing = {
  'citing.address': '永久网址',
  'citing.wordProcessors': 'Word、WPS',
  'citing.fromFolder':
    '本站是从文件夹打开的，本页的地址只在本机有效，不宜用作链接；需要网址的，请在已发布的网站上复制。',
  'citing.copy': '复制',
  'citing.choice': '引用方式',
  'citing.copiedCaution': '已复制：{name}。注意：{caution}',
  'citing.copyOf': '复制{name}',
  'citing.copied': '已复制',
  'citing.copiedOf': '已复制：{name}',
  'citing.failed': '未能复制',
  'citing.barred': '浏览器不允许复制，文字已选中，请按 Ctrl+C',
  'citing.barredCaution': '浏览器不允许复制，文字已选中，请按 Ctrl+C。注意：{caution}',
} as const;

/** Beside diagrams. */
const figures = {
  'diagram.enlarge': '放大',
  'diagram.larger': '放大',
  'diagram.smaller': '缩小',
  'diagram.close': '关闭',
  'diagram.untitled': '图',
} as const;

/** What the scripts of a site say in the browser, each apart: none carries the words of the others. */
export const clientParts = { site, search, table, citing, figures } as const;

export type ClientParts = typeof clientParts;

export const client = { ...site, ...search, ...table, ...citing, ...figures } as const;

/** All that scripts say. */
export type ClientCatalogue = typeof client;
