import type { Label } from '../label.ts';
import type { booklets as keys } from '../zh-cn/booklets.ts';

export const booklets = {} as const satisfies Record<keyof typeof keys, Label>;
