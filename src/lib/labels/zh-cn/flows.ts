export const flows = {
  'flows.kind': '数据流程',
  'flows.participant': '数据参与方',
  'flows.flow': '数据流程',
  'flows.exchange': '数据往来',
} as const;
