/** What was seen and is still to be looked up. */
export const leads = {
  'leads.kind': '线索',
  'leads.title': '有待查证的线索（{reported}）',
  'leads.count': '{count} 条',
  'leads.intro': '以下各条只供查证，尚未证实，不作为状态变化计入任何统计。',
  'leads.seenAt': '见于',
} as const;
