import type { Label } from '../label.ts';
import type { outputs as keys } from '../zh-cn/outputs.ts';

export const outputs = {} as const satisfies Record<keyof typeof keys, Label>;
