export const roadmap = {
  'roadmap.kind': '路线图',
  'roadmap.milestone': '路线图阶段',
  'roadmap.title': '{title}路线图',
  'roadmap.description': '{title}的 {count} 个阶段：{dates} 年。',
  'roadmap.year': '{date} 年',
  'roadmap.plans':
    '列为在研的 {planned} 项计划，截至 {date}，据公开的二手资料，未见原始文件（{reported}），已有 {known} 项成为标准；其余 {rest} 项未查到后续进展。见{status}。',
  'roadmap.plansOpen':
    '列为在研的 {planned} 项计划，截至 {date}，据公开的二手资料，未见原始文件（{reported}），已有 {known} 项成为标准；其余 {rest} 项未查到后续进展。见{status}与{gaps}。',
} as const;
