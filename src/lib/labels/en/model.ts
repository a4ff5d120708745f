import type { Label } from '../label.ts';
import type { model as keys } from '../zh-cn/model.ts';

export const model = {
  'record.site': 'Site',
  'record.family': 'Family',
  'record.source': 'Source',
  'record.standard': 'Standard',
  'record.event': 'Event',
  'record.erratum': 'Erratum',
  'record.citation': 'Citation',
  'record.clause': 'Clause',
  'record.numbering': 'Numbering',
} as const satisfies Record<keyof typeof keys, Label>;
