import type { Label } from '../label.ts';
import type { standard as keys } from '../zh-cn/standard.ts';

export const standard = {} as const satisfies Record<keyof typeof keys, Label>;
