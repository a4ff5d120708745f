import type { Label } from '../../label.ts';
import type { errata as keys } from '../../zh-cn/optional/errata.ts';

export const errata = {
  'errata.title': 'Register of errata',
  'errata.short': 'Errata',
  'errata.count': { one: '{count} entry', other: '{count} entries' },
  'errata.card': 'Where original and correction differ, with kind and evidence',
  'errata.provenance':
    'Wherever the content used here differs from the original, the {register} says so. There are three kinds: {kinds}.',
  'errata.description': {
    one: '{count} erratum: original and correction, with kind, reliability and evidence.',
    other: '{count} errata: original and correction, with kind, reliability and evidence.',
  },
  'errata.intro':
    'Wherever the content used here differs from the original. “{damage}” and “{normalisation}” are proved by the source itself, and pages use the correction. “{misprint}” rests on public secondary sources, originals not seen ({reported}): headings and citations use the correction and show the original beside it.',
  'errata.values': {
    one: 'Numbers, titles and the like ({count} entry)',
    other: 'Numbers, titles and the like ({count} entries)',
  },
  'errata.ofStandard': 'Original and correction',
  'errata.numbered': 'Erratum {id}',
  'errata.words': '{field}: original “{printed}”, correction “{corrected}” ({kind}, {trust})',
  'errata.field': 'Field',
  'errata.printed': 'Original',
  'errata.corrected': 'Correction',
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
  'errata.cellPrinted': 'Original: column of the tick',
  'errata.cellCorrected': 'Correction: column of the tick',
  'errata.cellReason': '{kind}, {trust}. The diagonal mark of this row stands in column {column}.',
  'errata.texts': 'Torn sentences and doubtful words kept as in the original',
  'errata.textsCounted': {
    one: 'Torn sentences and doubtful words kept as in the original ({count} place)',
    other: 'Torn sentences and doubtful words kept as in the original ({count} places)',
  },
  'errata.textsIntro':
    'These places stand as in the original, unchanged, with a note by the editors.',
  'errata.place': 'Place',
  'errata.torn': 'Torn sentence.',
  'errata.tornNoted': 'Torn sentence. {note}',
  'flag.torn': 'Torn sentence',
  'flag.note': 'Note by the editors',
  'evidence.lookedOn': '{where}, looked at on {date}',
  'evidence.lookedOnce': '{where}, day of looking not recorded',
  'evidence.seen': '{text} (see {where})',
  'evidence.at': '{text} ({place})',
  'evidence.seenAt': '{text} (see {where}) ({place})',
  'anchor.section': 'Permanent link to this section',
  'anchor.figure': 'Permanent link to this figure',
} as const satisfies Record<keyof typeof keys, Label>;
