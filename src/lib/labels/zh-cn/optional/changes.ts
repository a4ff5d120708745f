export const changes = {
  'changes.kind': '更改',
  'changes.title': '数据更改',
  'changes.subscribe': '订阅更改',
  'changes.see': '各版本的新增、删去与改动见{page}。',
  'changes.description':
    '数据集的 {count} 个版本，各与前一版比对得出的新增、删去与改动。当前版本 {version}。',
  'changes.intro': '当前版本 {version}。以下内容由系统自动比对生成。可订阅{feed}。',
  'changes.feed': 'Atom 订阅源',
  'changes.noVersions': '尚无版本记录。',
  'changes.unreleased': '尚未发布的更改',
  'changes.version': '{version}（{date}）',
  'changes.summary': '{summary}。',
  'changes.group': '{kind}：{change} {count}',
  'changes.record': '记录',
  /** Events that are gone: in a list, or looked up; which status they named is gone with them. */
  'changes.listed': '列入清单',
  'changes.verified': '查实',
  /** Records that are gone of which nothing but an id is left: `more` where others of the group are named. */
  'changes.unnamed': '{count} 条，名称未留存',
  'changes.unnamedMore': '另有 {count} 条，名称未留存',
  'changes.none': '无变化',
  'change.added': '新增',
  'change.removed': '删去',
  'change.changed': '改动',
} as const;
