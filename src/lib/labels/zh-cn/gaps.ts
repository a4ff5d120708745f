export const gaps = {
  'gaps.kind': '空白',
} as const;
