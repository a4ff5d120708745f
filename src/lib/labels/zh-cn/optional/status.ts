/** What became of the standards, and what their sources said of it. */
export const status = {
  'status.column': '状态',
  'status.comparison': '状态对照',
  'status.listed': '原文',
  'status.known': '当前状态（据现有资料）',
  'status.changes': '变化与出处',
  'status.title': '状态对照：原文与当前状态（据现有资料）',
  'status.card': '各项标准在来源文件中的状态与当前状态',
  'status.provenance': '标准此后的状态变化列入{page}。',
  /** Of a dataset without sources. */
  'status.ownProvenance': '标准及其状态依据编者所用的清单，各项标准所据的清单见其“{history}”。',
  /** On the page of the comparison, once there is nothing left to compare. */
  'status.nothingListed': '未列有更早的状态，无需对照。',
  'status.nothingToCompare': '未列有更早的状态，无需对照；各项标准的状态见{list}。',
  /** What a status rests on that a catalogue was imported with: its cell in words, or that it stands there. */
  'status.importedAs': '{date} 导入的“{catalogue}”作“{words}”',
  'status.imported': '列于 {date} 导入的“{catalogue}”',
  'status.history': '状态沿革',
  'status.successor': '后续标准',
  'status.description':
    '{count} 项标准在来源文件中的状态与当前状态（据现有资料）对照：{changed} 项有变化，{same} 项未查到更新情况。',
  'status.intro':
    '左为来源文件所列的状态，右为据现有资料截至 {date} 的状态；最近一次已知变化在 {newest}。标“{reported}”的来自公开的二手资料，未见原始文件，以发布机构的公告为准。',
  'status.introProved':
    '左为来源文件所列的状态，右为据现有资料截至 {date} 的状态；最近一次已知变化在 {newest}。',
  /** The same where no event has a date. */
  'status.introUndated':
    '左为来源文件所列的状态，右为据现有资料截至 {date} 的状态。标“{reported}”的来自公开的二手资料，未见原始文件，以发布机构的公告为准。',
  'status.introProvedUndated': '左为来源文件所列的状态，右为据现有资料截至 {date} 的状态。',
  'eventDate.published': '发布日期',
  'eventDate.implemented': '实施日期',
  'eventDate.withdrawn': '废止日期',
  'status.changedCounted': '有变化的（{count} 项）',
  'status.sameCounted': '未查到更新情况的（{count} 项）',
  'status.sameMeaning': '状态如来源文件所列，未查到更新情况，不代表没有变化。',
  'status.plans': '未查到后续进展的计划',
  /** What makes a plan one without a sequel. */
  'status.plansMeaning':
    '来源文件列为在研或已有编号的计划，此后未查到发布、被代替或废止的情况，也未查到后续标准。',
  'status.ownPlansMeaning':
    '已有编号的计划，此后未查到发布、被代替或废止的情况，也未查到后续标准。',
  'status.plansLeads': '注明“线索见下”的，另有待查证的线索，所称标准是否由该计划而来，尚未证实。',
  'status.planLead': '{known}（{leads}见下）',
  'status.planNumbered': '已有编号 {number}，未见发布（{reported}）',
  'status.planNumberedPlainly': '已有编号 {number}，未见发布',
  'status.noNews': '未查到更新情况',
  'status.listedIn': '列于',
  'status.since': '{date} {event}',
  /** Of a date that is no day: 2020 年列为现行. */
  'status.sincePart': '{date}{event}',
  'status.eventNumbered': '{event} {number}',
  'status.noDate': '日期不详',
  'status.differs': '{known}；来源文件列为{listed}',
  /** Before the badge of a standard, behind the one to be cited in its place. */
  'status.ofThis': '本标准',
  'status.replacedBy': '已被 {number} 代替',
  'status.toBeReplacedBy': '将被 {number} 代替',
  /** Of an end announced for a later day. */
  'status.toBeWithdrawnOn': '将于 {date} 废止',
  'status.toBeWithdrawnForOn': '将于 {date} 废止，由 {number} 代替',
  'status.toBeReplacedOn': '将于 {date} 被代替',
  'status.toBeReplacedByOn': '将于 {date} 被 {number} 代替',
  'status.contested': '另有资料称已被 {number} 代替，与查实结果不符',
  /** Where replacements end in what is not in force, as far as is known; with its status behind it. */
  'status.lastKnown': '最后见 {number}',
  'status.numberNoted': '{number}（{note}）',
  'status.notListed': '未收录',
  'status.becameNumber': '标准号：{number}',
  'status.basis': '状态依据',
  'status.basisDate': '状态所据日期',
  /** What is known of a listing or a verification: when, and that nobody has looked since. */
  'status.notSince': '{known}，此后未核查',
  /** Two listings of one day that disagree. */
  'status.contrary': '{known}，同期另{event}',
  'status.by': '{known}（{unit}）',
  /** Of standards of one status that nobody looked up: since when, of all of them or of the oldest. */
  'status.unchecked': '列载后未核查',
  'status.uncheckedSince': '自 {year} 年未核查',
  'status.uncheckedFrom': '最早的自 {year} 年未核查',
  'status.countedSince': '{status} {count} 项（{since}）',
  /** Behind several counts that would all say it. */
  'status.allSince': '“列为”的各项，{since}',
  'status.countedMarked': '{status}（{mark}）{count} 项',
  'verdict.name': '可否引用',
  'verdict.citable': '可以引用',
  'verdict.checkFirst': '先核对',
  'verdict.citeInstead': '改引 {number}',
  'verdict.withdrawn': '已废止',
  'verdict.withdrawnAlone': '已废止，未见代替标准',
  /** At its end, by whatever name the dataset has for it, and nothing known to take its place. */
  'verdict.ended': '不再引用',
  /** The same, where what is known to have taken its place is not in force either. */
  'verdict.replacedInVain': '已被代替，未见现行的代替标准',
  'verdict.withdrawnInVain': '已废止，未见现行的代替标准',
  'verdict.endedInVain': '不再引用，未见现行的代替标准',
  /** Of a plan given up before it became a standard. */
  'verdict.planEnded': '计划已终止',
  'verdict.notYet': '尚未实施',
  'verdict.plan': '计划，未见发布',
  'status.sources': '来源：{sources}',
  'status.listedNote': '原文：{event}（{status}）。当前状态据截至 {date} 的现有资料，见{page}。',
  /** Where the event says the status and nothing says where it stands. */
  'status.listedNotePlain': '原文：{event}。当前状态据截至 {date} 的现有资料，见{page}。',
  'status.counted': '{status} {count} 项',
  /** All standards, then how many have each status. */
  'status.counts': '{all}：{counts}',
  'status.withBasis': '{status}（{basis}）',
  'status.successorReported': '{successor}（{reported}）',
} as const;
