import type { Label } from '../label.ts';
import type { layout as keys } from '../zh-cn/layout.ts';

export const layout = {} as const satisfies Record<keyof typeof keys, Label>;
