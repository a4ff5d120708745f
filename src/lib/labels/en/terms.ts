import type { Label } from '../label.ts';
import type { terms as keys } from '../zh-cn/terms.ts';

export const terms = {
  'terms.kind': 'Terms',
  'terms.term': 'Term',
} as const satisfies Record<keyof typeof keys, Label>;
