import type { Label } from '../label.ts';
import type { outputs as keys } from '../zh-cn/outputs.ts';

export const outputs = {
  'citeStyle.gb-t-7714-2025': 'GB/T 7714—2025',
  'citeStyle.gb-t-7714-2015': 'GB/T 7714—2015',
  'citeStyle.official': 'Official documents',
  'citeStyle.bibtex': 'BibTeX',
  'citeStyle.ris': 'RIS',
  'citeStyle.csl-json': 'CSL-JSON',
  'cite.official': '“{title}” ({number})',
  'cite.officialPlan': '“{title}” (project number {number})',
  'cite.officialTitle': '“{title}”',
  'cite.noted': '{citation} ({note})',
  'cite.instead': 'Cite instead ({style})',
  'cite.insteadNamed': 'Cite instead: {citation}',
  'cite.plan': 'standards project',
  'cite.clause': 'Cite this clause',
  'citeStyle.clause': 'Within standards',
  'cite.dated': 'Dated',
  'cite.undated': 'Undated',
  'cite.datedMeaning': 'With the year: this edition only.',
  'cite.undatedMeaning': 'Without the year: the newest edition, see {work}.',
  'cite.undatedAlone': 'Without the year: the newest edition.',
  'caution.citeInstead':
    'As far as is known, this standard is no longer valid: with a date, cite what took its place.',
  'caution.citeInsteadUndated':
    'As far as is known, this standard is no longer valid; without a date, too, cite what took its place.',
  'caution.newestOutside':
    'As far as is known, the newest edition is {edition}, which is not listed here; check its title and status before citing without a date.',
  'caution.withdrawn':
    'As far as is known, this standard is no longer valid and should not be cited.',
  'caution.planEnded':
    'This project ended before it became a standard; it should not be cited as one.',
  'caution.notYet': 'This standard is not yet in force; make sure of the date before citing it.',
  'caution.plan':
    'This is listed as a project and not known to be published; it should not be cited as a standard.',
  'caution.checkFirst':
    'Whether this standard is in force has not been checked lately; check before citing it.',
  'caution.contested':
    'This standard is said elsewhere to be superseded, contrary to what was verified; check before citing it.',
  'caution.unstated': 'No source states the status of this standard; check before citing it.',
  'caution.misprint': 'The source misprints its {names}; citations use the corrected form.',
  'caution.misprintReported':
    'The source is thought to misprint its {names} ({reported}); citations use the corrected form.',
  'caution.numberAndTitle': '{number} and {title}',
  'caution.reported':
    'A number or title marked as unverified rests on second-hand sources; check it with the issuing body.',
  'cite.titleUnknown': 'title not looked up',
  'cite.type': 'Standard',
  'feed.title': '{site}: changes to the data',
  'twin.item': 'Item',
  'twin.content': 'Content',
  'twin.cites': 'Standards it cites ({count})',
  'twin.citedBy': 'Standards that cite it ({count})',
  'twin.relations': 'Relations to other standards ({count})',
  'twin.errata': 'Original and correction ({count})',
  'twin.events': 'History of its status ({count})',
  'twin.relation': '{standard} ({place}). {verification}',
  'twin.relationAlone': '{standard}. {verification}',
  'twin.related': '{relation}: {standard}',
  'twin.relatedNoted': '{relation}: {standard} ({details})',
  'twin.event': '{event} ({basis})',
  'twin.citation': '{name}: {text}',
  'twin.undated': 'Date unknown',
  'twin.seen': 'seen {date}',
  'twin.colophon': '{site}, version {version} of the data, {address}',
  'twin.colophonOnDay': '{site}, version {version} of the data, data as of {date}, {address}',
  'package.guide': 'How to read',
  'package.reading': 'Reading',
  'package.unpack':
    'Unpack the whole archive into a folder; do not open its pages from within an archive program.',
  'package.open':
    'Double-click {page}. The browser must be Chrome 90 or later, or one built on it.',
  'package.offline': 'Neither a network nor any other software is needed.',
  'package.publishing': 'Publishing',
  'package.serve':
    'Put the unpacked folder at any path of any web server. It needs no database and no program behind it.',
  'package.checking': 'Checking',
  'package.check': 'Run {command} in the unpacked folder to see whether every file is whole.',
  'package.note':
    'Opened from a folder, some browsers do not remember the colours chosen; all else is as on a web server.',
} as const satisfies Record<keyof typeof keys, Label>;
