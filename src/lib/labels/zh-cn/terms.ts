export const terms = {
  'terms.kind': '术语',
  'terms.term': '术语',
} as const;
