export const changes = {
  'changes.kind': '更改',
  'changes.title': '数据更改',
  'changes.subscribe': '订阅更改',
  'changes.see': '各版的增删改见{page}。',
  'changes.description':
    '数据集的 {count} 个版本，各与前一版比较得出的新增、删去与改动。现为 {version}。',
  'changes.intro': '现为 {version} 版。以下由前后两版比较得出，不是手写的。可订阅{feed}。',
  'changes.feed': 'Atom 更新',
  'changes.noVersions': '还没有版本记录。',
  'changes.unreleased': '尚未发布的更改',
  'changes.summary': '{summary}。',
  'changes.group': '{kind}：{change} {count}',
  'changes.record': '记录',
  'changes.none': '无变化',
  'change.added': '新增',
  'change.removed': '删去',
  'change.changed': '改动',
} as const;
