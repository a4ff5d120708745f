import type { Label } from '../label.ts';
import type { search as keys } from '../zh-cn/search.ts';

export const search = {} as const satisfies Record<keyof typeof keys, Label>;
