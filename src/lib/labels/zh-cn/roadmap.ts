export const roadmap = {
  'roadmap.kind': '路线图',
  'roadmap.milestone': '路线图阶段',
} as const;
