import type { Label } from '../label.ts';
import type { lists as keys } from '../zh-cn/lists.ts';

export const lists = {} as const satisfies Record<keyof typeof keys, Label>;
