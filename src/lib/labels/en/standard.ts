import type { Label } from '../label.ts';
import type { standard as keys } from '../zh-cn/standard.ts';

export const standard = {
  'standard.missingParts':
    'Parts not included: {parts}. Parts are grouped by their numbers or titles.',
  'standard.partRun': '{from} to {to}',
  'standard.otherFormats': 'Other formats',
  'standard.twins':
    'The content of this page is also there as {json} and as {markdown}, for use in other systems and texts.',
} as const satisfies Record<keyof typeof keys, Label>;
