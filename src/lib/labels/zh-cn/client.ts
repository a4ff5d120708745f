/** What the scripts of a site say in the browser. */
export const client = {
  'table.clear': '清除筛选',
  'table.columns': '显示的列',
  'table.all': '共 {all} 项',
  'table.some': '{shown} 项，共 {all} 项',
  'table.chosenRows': '选中的 {count} 项',
  'table.shownRows': '所列 {count} 项',
  'table.filter': '筛选',
  'table.filterHint': '编号、名称等，空格分开',
  'table.fold': '筛选与列',
  'table.export': '导出',
  'table.xlsxMissing': '写 XLSX 所需的文件没有取到，请改用 CSV。',
} as const;

export type ClientCatalogue = typeof client;
