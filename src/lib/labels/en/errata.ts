import type { Label } from '../label.ts';
import type { errata as keys } from '../zh-cn/errata.ts';

export const errata = {} as const satisfies Record<keyof typeof keys, Label>;
