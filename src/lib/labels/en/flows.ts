import type { Label } from '../label.ts';
import type { flows as keys } from '../zh-cn/flows.ts';

export const flows = {
  'flows.kind': 'Data flows',
  'flows.participant': 'Participant in data flows',
  'flows.flow': 'Data flow',
  'flows.exchange': 'Exchange of data',
} as const satisfies Record<keyof typeof keys, Label>;
