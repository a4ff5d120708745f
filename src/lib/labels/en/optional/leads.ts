import type { Label } from '../../label.ts';
import type { leads as keys } from '../../zh-cn/optional/leads.ts';

export const leads = {
  'leads.kind': 'Lead',
  'leads.title': 'Leads to be looked up ({reported})',
  'leads.count': { one: '{count} lead', other: '{count} leads' },
  'leads.intro': 'To be looked up, not confirmed: none of them counts as a change of status.',
  'leads.seenAt': 'Seen at',
} as const satisfies Record<keyof typeof keys, Label>;
