export const changes = {
  'changes.kind': '更改',
  'changes.group': '{kind}：{change} {count}',
  'changes.record': '记录',
  'changes.none': '无变化',
  'change.added': '新增',
  'change.removed': '删去',
  'change.changed': '改动',
} as const;
