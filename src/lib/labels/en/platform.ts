import type { Label } from '../label.ts';
import type { platform as keys } from '../zh-cn/platform.ts';

export const platform = {
  'platform.kind': 'Platform',
  'view.kind': 'View',
  'system.kind': 'System',
} as const satisfies Record<keyof typeof keys, Label>;
