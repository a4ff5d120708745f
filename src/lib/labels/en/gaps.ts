import type { Label } from '../label.ts';
import type { gaps as keys } from '../zh-cn/gaps.ts';

export const gaps = {
  'gaps.kind': 'Gaps',
} as const satisfies Record<keyof typeof keys, Label>;
