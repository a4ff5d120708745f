export const standard = {
  'standard.missingParts': '未收录第 {parts} 部分。各部分按编号或名称归为一组。',
  'standard.partRun': '{from} 至 {to}',
  'standard.otherFormats': '其他格式',
  'standard.twins': '本页内容另提供{json}、{markdown}，可供其他系统或文稿使用。',
} as const;
