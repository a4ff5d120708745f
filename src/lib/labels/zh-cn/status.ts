export const status = {
  'status.column': '状态',
  'status.comparison': '状态对照',
  'status.listed': '照录',
  'status.known': '今日所知',
  'status.changes': '变化与出处',
} as const;
