import type { Label } from '../label.ts';
import type { grid as keys } from '../zh-cn/grid.ts';

export const grid = {
  'grid.kind': 'Citations',
} as const satisfies Record<keyof typeof keys, Label>;
