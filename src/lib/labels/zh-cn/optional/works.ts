/** Standards whatever their edition: what undated numbers name. */
export const works = {
  'kind.work': '各版本',
  'work.description': '{number}{quoted}，收录 {count} 个版本。{standing}',
  'work.inForce': '现行版本是 {edition}。',
  /** The same where nobody has looked lately, with what it rests on. */
  'work.inForceAsKnown': '据现有资料，现行版本为 {edition}（{grounds}）。',
  'work.newer': '另有更新的版本 {edition}。',
  'work.coming': '目前没有现行版本，{edition} 尚未实施。',
  'work.comingAsKnown': '据现有资料，没有现行版本，{edition} 尚未实施（{grounds}）。',
  'work.newest': '收录的最新版本是 {edition}。',
  'work.unstated': '未载明现行版本，{edition} 的状态未载明。',
  'work.neutral': '未载明现行版本，{edition} 的状态为“{status}”。',
  'work.ended': '收录的版本已全部被代替或废止。',
  'work.endedAsKnown': '据现有资料，收录的版本已全部被代替或废止。',
  'work.endedReported': '据现有资料，收录的版本已全部被代替或废止（{reported}）。',
  'work.succeeded': '{edition} 已被 {successor} 代替。',
  'work.forerunners': '前身：{works}。',
  'work.successors': '后继：{works}。',
  'work.reported': '{edition}（待核实）',
  'work.editions': '收录的版本',
  'work.citing': '引用',
  'work.advice':
    '不注日期引用 {number} 的，指其最新版本，宜链接到本页：新版本发布后，本页网址不变。注日期引用的，链接到所引版本的页面。',
  /** A reference to an edition that is not there leads to the work. */
  'work.missing': '{reference}（未收录该版本，见各版本）',
  'flag.edition': '未收录该版本',
  /** On the page of an edition. */
  'work.others': '其他版本',
  'work.laterEdition': '较新的版本',
  'work.later': '有较新的版本 {edition}',
} as const;
