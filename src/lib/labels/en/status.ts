import type { Label } from '../label.ts';
import type { status as keys } from '../zh-cn/status.ts';

export const status = {
  'status.column': 'Status',
  'status.comparison': 'Status compared',
  'status.listed': 'As listed',
  'status.known': 'As known today',
  'status.changes': 'Change and evidence',
} as const satisfies Record<keyof typeof keys, Label>;
