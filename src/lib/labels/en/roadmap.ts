import type { Label } from '../label.ts';
import type { roadmap as keys } from '../zh-cn/roadmap.ts';

export const roadmap = {
  'roadmap.kind': 'Roadmap',
  'roadmap.milestone': 'Stage of the roadmap',
} as const satisfies Record<keyof typeof keys, Label>;
