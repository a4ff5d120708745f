import type { Label } from '../../label.ts';
import type { flows as keys } from '../../zh-cn/optional/flows.ts';

export const flows = {
  'flows.kind': 'Data flows',
  'flows.participant': 'Participant in data flows',
  'flows.flow': 'Data flow',
  'flows.exchange': 'Exchange of data',
  'flows.titleOf': 'Data flows ({platform})',
  'flows.description': {
    one: '{count} data flow step by step, from where to where, by what means and to what end: {names}.',
    other:
      '{count} data flows step by step, from where to where, by what means and to what end: {names}.',
  },
  'flows.descriptionOf': {
    one: '{count} data flow of {platform} step by step, from where to where, by what means and to what end: {names}.',
    other:
      '{count} data flows of {platform} step by step, from where to where, by what means and to what end: {names}.',
  },
  'flows.descriptionOfExchanges': {
    one: '{count} exchange of data the clauses mention: from where to where, of what, and the evidence.',
    other:
      '{count} exchanges of data the clauses mention: from where to where, of what, and the evidence.',
  },
  'flows.descriptionOfParticipants': {
    one: '{count} participant in exchanges of data, and the source.',
    other: '{count} participants in exchanges of data, and the sources.',
  },
  'flows.compiledFrom': 'Compiled from {place}.',
  'flows.others': 'Other exchanges the clauses mention',
  'flows.step': 'Step',
  'flows.from': 'From',
  'flows.to': 'To',
  'flows.by': 'Means',
  'flows.what': 'What',
  'flows.action': 'Processing',
  'flows.quote': 'In the words of the source',
  'flows.outside': 'Participants outside the platform, and collective names',
  'flows.see': 'See {place}.',
  'flows.describedAt': '{description} See {place}.',
  'flows.meant': 'As inferred by the editors: {systems}. Reason: {reason}.',
  'flows.arrow': '{from} → {to} ({words})',
} as const satisfies Record<keyof typeof keys, Label>;
