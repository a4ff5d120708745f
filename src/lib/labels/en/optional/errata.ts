import type { Label } from '../../label.ts';
import type { errata as keys } from '../../zh-cn/optional/errata.ts';

export const errata = {
  'errata.title': 'Register of errata',
  'errata.short': 'Errata',
  'errata.count': { one: '{count} entry', other: '{count} entries' },
  'errata.card': 'What is printed and what is used instead, with kind and evidence',
  'errata.provenance':
    'Wherever a value used here differs from what the source prints, the {register} says so. There are three kinds: {kinds}.',
  'errata.description': {
    one: '{count} erratum: as printed and corrected, with kind, trust and evidence.',
    other: '{count} errata: as printed and corrected, with kind, trust and evidence.',
  },
  'errata.intro':
    'Every value used here that differs from what the source prints. “{damage}” and “{normalisation}” are proved by the source itself, and pages use the corrected value. “{misprint}” rests on secondary public sources ({reported}): pages keep the printed value and give the correction beside it.',
  'errata.values': {
    one: 'Numbers, titles and the like ({count} entry)',
    other: 'Numbers, titles and the like ({count} entries)',
  },
  'errata.ofStandard': 'As printed and corrected',
  'errata.numbered': 'Erratum {id}',
  'errata.words': '{field}: printed “{printed}”, corrected “{corrected}” ({kind}, {trust})',
  'errata.field': 'Field',
  'errata.printed': 'As printed',
  'errata.corrected': 'Corrected',
  'errata.reason': 'Kind and evidence',
  'errata.explained': '{kind}, {trust}. {evidence}',
  'errata.cells': 'Cells moved in the grid of citations',
  'errata.cellsCounted': {
    one: 'Cells moved in the grid of citations ({count} cell)',
    other: 'Cells moved in the grid of citations ({count} cells)',
  },
  'errata.cellsIntro':
    'See {place}. Where the diagonal mark of a row is out of place, the ticks of the whole row are moved back with it. A row without a diagonal mark cannot be checked and stays as printed.',
  'errata.cellRow': 'Row',
  'errata.cellPrinted': 'As printed: column of the tick',
  'errata.cellCorrected': 'Corrected: column of the tick',
  'errata.cellReason': '{kind}, {trust}. The diagonal mark of this row stands in column {column}.',
  'errata.texts': 'Torn sentences and doubtful words kept as printed',
  'errata.textsCounted': {
    one: 'Torn sentences and doubtful words kept as printed ({count} place)',
    other: 'Torn sentences and doubtful words kept as printed ({count} places)',
  },
  'errata.textsIntro': 'These places stand as printed, unchanged, with a note by the editors.',
  'errata.place': 'Place',
  'errata.torn': 'Torn sentence.',
  'errata.tornNoted': 'Torn sentence. {note}',
  'flag.torn': 'Torn sentence',
  'flag.note': 'Note by the editors',
  'evidence.seen': '{text} (see {where})',
  'evidence.at': '{text} ({place})',
  'evidence.seenAt': '{text} (see {where}) ({place})',
  'anchor.section': 'Permanent link to this section',
  'anchor.figure': 'Permanent link to this figure',
} as const satisfies Record<keyof typeof keys, Label>;
