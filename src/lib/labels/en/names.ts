import type { Label } from '../label.ts';
import type { names as keys } from '../zh-cn/names.ts';

export const names = {
  'status.active': 'Current',
  'status.planned': 'In preparation',
  'status.upcoming': 'Not yet in force',
  'status.replaced': 'Superseded',
  'status.withdrawn': 'Withdrawn',
  'status.unstated': 'Not stated',

  'mandate.mandatory': 'Mandatory',
  'mandate.recommended': 'Voluntary',
  'mandate.guidelines': 'Guidance document',

  'trust.proved-by-source': 'Proved by the source',
  'trust.reported': 'Unverified',
  'trust.open': 'In doubt',
  'trustMeaning.proved-by-source': 'The source document itself proves it.',
  'trustMeaning.reported':
    'From public secondary sources, originals not seen; ask the issuing body before citing it.',
  'trustMeaning.open': 'The source contradicts itself or does not suffice; all readings are given.',

  'erratumKind.extraction-damage': 'Text damaged in extraction',
  'erratumKind.misprint': 'Misprint in the source',
  'erratumKind.normalisation': 'Spelling made uniform',

  /** Under a status that is no active or planned one, or that the dataset names. */
  'event.listed': 'Listed as {status}',
  'event.listed-active': 'Listed as current',
  'event.listed-planned': 'Listed as in preparation',
  'event.published': 'Published',
  'event.implemented': 'Entered into force',
  'event.numbered': 'Number assigned',
  'event.replaced': 'Superseded',
  'event.withdrawn': 'Withdrawn',

  'verification.diagonal': 'Checked against the diagonal',
  'verification.diagonal-corrected': 'Corrected by the diagonal',
  'verification.unverified': 'Could not be checked against the diagonal',
  'verification.clause': 'From a clause, not from the figure',
  'verification.stated': 'Entered by the editors',
  'verification.clauseOnly': 'From a clause',

  'reading.rows-cite-columns': 'The standards on the left cite those at the top',
  'reading.columns-cite-rows': 'The standards at the top cite those on the left',

  'basis.stated': 'Stated in the source',
  'basis.inferred': 'Inferred by the editors',
  'fit.partialReason': 'in part, {reason}',
  'coverage.full': 'Answered by a standard',
  'coverage.partial': 'Answered in part only',
  'coverage.none': 'Answered by no standard',

  'field.number': 'Number',
  'field.planNumber': 'Project number',
  'field.title': 'Title',
  'field.category': 'Category',
  'field.focusArea': 'Area of work',
  'field.guidesIntegration': 'For integration',
  'field.family': 'Family',
  'field.mandate': 'Nature',
  'field.prefix': 'Prefix',
  'field.year': 'Year of publication',
  'field.standardNumber': 'Standard number',
  'field.otherNumber': 'Other number',
  'field.place': 'Source',
  'field.cites': 'Cites',
  'field.citedBy': 'Cited by',
  'field.standard': 'Standard',
  'field.basis': 'Basis',

  'mark.none': '—',
  'mark.yes': 'Yes',
  'mark.no': 'No',
  'mark.comma': ', ',
  'mark.semicolon': '; ',
  'mark.pause': ', ',
  'place.printed': 'The original: {place}.',
  'count.standards': '{count}',
  'count.heading': 'Standards',
  'count.none': 'None',
  'heading.standards': 'Standards',
} as const satisfies Record<keyof typeof keys, Label>;
