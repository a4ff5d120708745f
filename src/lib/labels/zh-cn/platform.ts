export const platform = {
  'platform.kind': '平台',
  'view.kind': '架构',
  'system.kind': '系统',
} as const;
