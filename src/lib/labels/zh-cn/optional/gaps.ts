export const gaps = {
  'gaps.kind': '空白',
  'gaps.title': '空白与待办',
  'gaps.card': '尚缺什么，有什么待办',
  'gaps.description': '尚缺什么、有什么待办：截至 {date}。',
  'gaps.intro': '尚缺什么、有什么待办，可直接打印。截至 {date}，全部由数据集得出。',
  'gaps.introInferred':
    '尚缺什么、有什么待办，可直接打印。截至 {date}，全部由数据集得出；“{inferred}”指编者由标准名称推断，尚未经确认。',
  'gaps.line': '{section}：{count}',
  'gaps.none': '没有发现空白。',
} as const;
