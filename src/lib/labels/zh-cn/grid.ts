export const grid = {
  'grid.kind': '引用关系',
} as const;
