import type { Label } from '../../label.ts';
import type { descriptions as keys } from '../../zh-cn/optional/descriptions.ts';

export const descriptions = {
  'field.titleIn': 'Title ({language})',
  'field.scope': 'Scope',
  'field.ics': 'ICS',
  'field.ccs': 'CCS',
  'field.people': 'Main drafters',
  'field.language': 'Language',
  'field.pages': 'Pages',
  'bodyRole.issuer': 'Issued by',
  'bodyRole.administration': 'Administered by',
  'bodyRole.committee': 'Committee',
  'bodyRole.proposer': 'Proposed by',
  'bodyRole.drafter': 'Drafted by',
  'linkKind.fulltext': 'Full text',
  'linkKind.detail': 'Details',
  'linkKind.draft': 'Draft',
  'link.offSite': '{link} (off this site, needs the internet)',
} as const satisfies Record<keyof typeof keys, Label>;
