import type { Label } from '../../label.ts';
import type { status as keys } from '../../zh-cn/optional/status.ts';

export const status = {
  'status.column': 'Status',
  'status.comparison': 'Status compared',
  'status.listed': 'Original',
  'status.known': 'Current status (as far as known)',
  'status.changes': 'Change and evidence',
  'status.title': 'Status compared: original and current (as far as known)',
  'status.card': 'The status of each standard in its source and its current one',
  'status.provenance': 'Later changes of status are listed in {page}.',
  'status.ownProvenance':
    'Standards and their statuses are as in the lists the editors worked from. Which list that is stands under “{history}” on the page of each standard.',
  'status.nothingListed': 'No earlier status is listed: there is nothing to compare.',
  'status.nothingToCompare':
    'No earlier status is listed: there is nothing to compare. The status of each standard is in {list}.',
  'status.importedAs': '“{catalogue}”, imported on {date}, has “{words}”',
  'status.imported': 'Listed in “{catalogue}”, imported on {date}',
  'status.history': 'History',
  'status.successor': 'Successor',
  'status.description':
    'The status of each standard in its source beside its current one (as far as known). Standards: {count}; changed: {changed}; no update found: {same}.',
  'status.intro':
    'On the left the status as listed in the source, on the right as far as known on {date}; the last known change is of {newest}. What is marked “{reported}” comes from public secondary sources, originals not seen; the notices of the issuing bodies prevail.',
  'status.introProved':
    'On the left the status as listed in the source, on the right as known on {date}; the last known change is of {newest}.',
  /** The same where no event has a date. */
  'status.introUndated':
    'On the left the status as listed in the source, on the right as far as known on {date}. What is marked “{reported}” comes from public secondary sources, originals not seen; the notices of the issuing bodies prevail.',
  'status.introProvedUndated':
    'On the left the status as listed in the source, on the right as known on {date}.',
  'eventDate.published': 'Published on',
  'eventDate.implemented': 'In force from',
  'eventDate.withdrawn': 'Withdrawn on',
  'status.changedCounted': {
    one: 'Changed ({count} standard)',
    other: 'Changed ({count} standards)',
  },
  'status.sameCounted': {
    one: 'No update found ({count} standard)',
    other: 'No update found ({count} standards)',
  },
  'status.sameMeaning':
    'The status is as listed in the source. No update was found, which does not mean that nothing changed.',
  'status.plans': 'Plans of which no further progress was found',
  'status.plansMeaning':
    'Plans that a source lists, or that have a number, of which no publication, replacement or withdrawal is known, and which no other standard follows.',
  'status.ownPlansMeaning':
    'Plans that have a number, of which no publication, replacement or withdrawal is known, and which no other standard follows.',
  'status.plansLeads':
    'Where leads are named below, there is something to be looked up: whether what they name came of the plan is not confirmed.',
  'status.planLead': '{known} ({leads} below)',
  'status.planNumbered': 'Numbered {number}, no publication found ({reported})',
  'status.planNumberedPlainly': 'Numbered {number}, no publication found',
  'status.noNews': 'No update found',
  'status.listedIn': 'Listed in',
  'status.since': '{event} {date}',
  'status.sincePart': '{event} in {date}',
  'status.eventNumbered': '{event} {number}',
  'status.noDate': 'Date unknown',
  'status.differs': '{known}; listed in the source as: {listed}',
  'status.ofThis': 'This standard:',
  'status.replacedBy': 'Superseded by {number}',
  'status.toBeReplacedBy': 'To be superseded by {number}',
  'status.toBeWithdrawnOn': 'To be withdrawn on {date}',
  'status.toBeWithdrawnForOn': 'To be withdrawn on {date}, replaced by {number}',
  'status.toBeReplacedOn': 'To be replaced on {date}',
  'status.toBeReplacedByOn': 'To be replaced by {number} on {date}',
  'status.contested': 'Elsewhere said to be superseded by {number}, contrary to what was verified',
  'status.lastKnown': 'Last known: {number}',
  'status.numberNoted': '{number} ({note})',
  'status.notListed': 'not listed here',
  'status.becameNumber': 'Standard number: {number}',
  'status.basis': 'Basis of status',
  'status.basisDate': 'Date of basis',
  'status.notSince': '{known}, not looked up since',
  'status.contrary': '{known}, elsewhere {event}',
  'status.by': '{known} ({unit})',
  'status.unchecked': 'not looked up since they were listed',
  'status.uncheckedSince': 'not looked up since {year}',
  'status.uncheckedFrom': 'the oldest not looked up since {year}',
  'status.countedSince': '{status} {count} ({since})',
  'status.allSince': 'those listed: {since}',
  'status.countedMarked': '{status} ({mark}) {count}',
  'verdict.name': 'May it be cited?',
  'verdict.citable': 'May be cited',
  'verdict.checkFirst': 'Check first',
  'verdict.citeInstead': 'Cite {number} instead',
  'verdict.withdrawn': 'Withdrawn',
  'verdict.withdrawnAlone': 'Withdrawn; no standard is known to supersede it',
  'verdict.ended': 'Not to be cited any longer',
  'verdict.replacedInVain': 'Superseded; no standard in force is known to take its place',
  'verdict.withdrawnInVain': 'Withdrawn; no standard in force is known to take its place',
  'verdict.endedInVain':
    'Not to be cited any longer; no standard in force is known to take its place',
  'verdict.planEnded': 'Project ended',
  'verdict.notYet': 'Not yet in force',
  'verdict.plan': 'A plan; not known to be published',
  'status.sources': 'Source: {sources}',
  'status.listedNote':
    'Original: {event} ({status}). Current as far as known on {date}; see {page}.',
  'status.listedNotePlain': 'Original: {event}. Current as far as known on {date}; see {page}.',
  'status.counted': '{status} {count}',
  'status.counts': '{all}: {counts}',
  'status.withBasis': '{status} ({basis})',
  'status.successorReported': '{successor} ({reported})',
} as const satisfies Record<keyof typeof keys, Label>;
