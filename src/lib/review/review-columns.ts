/** The columns of a worklist: what is known of a standard, then what whoever looks it up fills in. */
export const reviewColumns = {
  number: '编号',
  title: '名称',
  status: '状态',
  basis: '状态依据',
  date: '状态所据日期',
  address: '网页',
  result: '查实结果',
  day: '查实日期',
  unit: '查实单位',
  source: '查实出处',
  successor: '代替或成为的标准号',
} as const;

/** A row of a worklist, by the keys of its columns. */
export type ReviewRow = Record<keyof typeof reviewColumns, string>;

/** The keys of the columns, in their order. */
export const reviewKeys = Object.keys(reviewColumns) as (keyof typeof reviewColumns)[];
