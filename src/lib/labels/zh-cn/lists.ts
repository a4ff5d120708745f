export const lists = {
  'standards.titleBy': '全部标准（按{column}排列）',
  'standards.description': '全部 {count} 项标准，按来源文件的次序。',
  'standards.listedDescription': '全部 {count} 项标准，按清单的次序。',
  'standards.descriptionBy': '全部 {count} 项标准，按{column}排列。',
  'standards.intro': '共 {count} 项，按来源文件的次序。点击表头可改变次序。',
  'standards.listedIntro': '共 {count} 项，按清单的次序。点击表头可改变次序。',
  'standards.introBy': '共 {count} 项，按{column}排列。点击表头可改变次序。',
  'standards.caption': '全部标准，按来源文件的次序',
  'standards.listedCaption': '全部标准，按清单的次序',
  'standards.captionBy': '全部标准，按{column}排列',
  'standards.inNoFamily': '未归入标准族的标准',
  'table.scrolls': '表，可左右滚动',
} as const;
