/** The ids of the data model. */
export const names = {
  'status.active': '现行',
  'status.planned': '在研',
  'status.upcoming': '即将实施',
  'status.replaced': '被代替',
  'status.withdrawn': '废止',
  'status.unstated': '状态未载',

  /** What the badge of a status says that stood in a list and was not looked up since. */
  'badge.listed': '列为{status}',
  'statusBasis.verified': '已核实',
  'statusBasis.reported': '待核实',
  'statusBasis.listed': '列载，未核查',
  'statusBasis.unstated': '状态未载',

  'mandate.mandatory': '强制性',
  'mandate.recommended': '推荐性',
  'mandate.guidelines': '指导性技术文件',

  'trust.proved-by-source': '原文可证',
  'trust.verified': '已核实',
  'trust.reported': '待核实',
  'trust.open': '存疑',
  'trustMeaning.proved-by-source': '来源文件本身可以证明。',
  'trustMeaning.verified': '已向发布机构查实。',
  'trustMeaning.reported': '据公开的二手资料，未见原始文件，引用前须向发布机构核实。',
  'trustMeaning.open': '来源文件前后不一致或不足以判断，各种说法并列。',

  'erratumKind.extraction-damage': '文字提取错误',
  'erratumKind.misprint': '原文误印',
  'erratumKind.normalisation': '写法统一',

  /** Under a status that is no active or planned one, or that the dataset names. */
  'event.listed': '列为{status}',
  'event.listed-active': '列为现行',
  'event.listed-planned': '列为在研',
  'event.listedUnstated': '列入清单（状态未载）',
  /** The same where it is known in which list. */
  'event.listedUnstatedAt': '列于{place}（状态未载）',
  /** Beside a badge that says the status is not stated. */
  'event.listedPlainly': '列入清单',
  'event.listedPlainlyAt': '列于{place}',
  /** Somebody looked the status up. */
  'event.verified': '查实为{status}',
  'event.published': '发布',
  'event.implemented': '实施',
  'event.numbered': '取得标准号',
  'event.replaced': '被代替',
  'event.replacedBy': '被 {number} 代替',
  'event.withdrawn': '废止',

  'verification.diagonal': '经对角线校验',
  'verification.diagonal-corrected': '按对角线校正',
  'verification.unverified': '未能以对角线校验',
  'verification.clause': '依据条文，不在图中',
  'verification.stated': '由编者录入',
  /** Where there is no figure. */
  'verification.clauseOnly': '依据条文',

  'reading.rows-cite-columns': '左侧所列的标准引用上方所列的标准',
  'reading.columns-cite-rows': '上方所列的标准引用左侧所列的标准',

  'basis.stated': '原文写明',
  'basis.inferred': '编者推断',
  'fit.partialReason': '部分对应，{reason}',
  'coverage.full': '有标准对应',
  'coverage.partial': '只有部分对应',
  'coverage.none': '没有标准对应',

  /** Partial dates in running text. */
  'date.year': '{year} 年',
  'date.month': '{year} 年 {month} 月',

  'field.number': '编号',
  'field.printedAs': '编号原文印作',
  'field.titlePrintedAs': '名称原文印作',
  'field.planTitle': '原计划名称',
  'field.disputedNumber': '其他资料所载编号',
  'field.planNumber': '计划号',
  'field.title': '名称',
  /** In tables that are saved, of what stands behind a value. */
  'field.basisOf': '{column}依据',
  'field.formerNumber': '原编号',
  'field.formerTitle': '原文名称',
  'field.category': '一级分类',
  'field.focusArea': '工作领域',
  'field.guidesIntegration': '用于对接',
  'field.family': '标准族',
  'field.mandate': '性质',
  'field.prefix': '标准代号',
  'field.year': '发布年份',
  'field.standardNumber': '标准号',
  'field.otherNumber': '其他编号',
  'field.place': '出处',
  'field.cites': '引用',
  'field.citedBy': '被引用',
  /** The number of a standard, set apart from that of the plan it was before. */
  'field.standard': '标准',
  'field.basis': '依据',

  /** Where there is nothing to say. */
  'mark.none': '—',
  'mark.yes': '是',
  'mark.no': '否',
  /** Between the items of an enumeration, between those that hold commas themselves. */
  'mark.comma': '、',
  'mark.semicolon': '；',
  /** Between the parts of a remark. */
  'mark.pause': '，',
  /** After a quotation. */
  'place.printed': '原文见{place}。',
  'count.standards': '{count} 项',
  'count.heading': '标准数',
  'count.none': '无',
  'heading.standards': '标准',
} as const;
