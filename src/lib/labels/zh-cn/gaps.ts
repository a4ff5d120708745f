export const gaps = {
  'gaps.kind': '空白',
  'gaps.title': '空白与待办',
  'gaps.card': '没有标准的分类与建设重点，没有下文的计划',
  'gaps.description':
    '没有标准的分类、子体系与建设重点，没有下文的计划，没有引用关系的标准：截至 {date}。',
  'gaps.intro':
    '供编制下一年度标准计划参考，可直接打印。截至 {date}，全部由数据集得出；“{inferred}”指编者由标准名称推断，尚未经归口单位确认。',
  'gaps.line': '{section}：{count}',
  'gaps.none': '没有发现空白。',
} as const;
