export const gaps = {
  'gaps.kind': '缺口',
  'gaps.title': '缺口与待办',
  'gaps.card': '标准缺口与待办事项',
  'gaps.description': '标准缺口与待办事项，截至 {date}。',
  'gaps.intro': '列出标准缺口与待办事项，可直接打印。截至 {date}，均由数据集得出。',
  'gaps.introInferred':
    '列出标准缺口与待办事项，可直接打印。截至 {date}，均由数据集得出；标“{inferred}”的由编者根据标准名称判断，尚未经确认。',
  'gaps.line': '{section}：{count}',
  'gaps.none': '未发现缺口。',
} as const;
