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
  'place.inDocument': '“{title}”, {place}',
  'place.inShort': '{source}, {place}',
  'place.row': '{place}, row {row}',
  'place.numberedRow': '{place}, no. {row}',
  'place.item': '{clause}, item {position}',
  'place.labelledItem': '{clause} {label}',
  'place.chapter': 'clause {number}',
  'place.clause': 'clause {number}',
  'place.figure': 'figure {number}',
  'place.table': 'table {number}',
  'place.cover': 'cover',
  'otherNumber.value': '{number} ({place})',
  'otherNumber.noted': '{number} ({place}: {note})',
  'facet.none': '(none)',
  'facet.prefix': '{prefix} {name}',
} as const satisfies Record<keyof typeof keys, Label>;
