import type { Label } from '../../label.ts';
import type { booklets as keys } from '../../zh-cn/optional/booklets.ts';

export const booklets = {
  'booklets.title': '{name}: list of standards',
  'booklets.unclassified': 'Not classified',
  'booklets.standards': 'Standards',
  'booklets.contents': 'Contents',
  'booklets.empty': 'The source lists no standard here.',
  'booklets.ownEmpty': 'No standard is included here.',
  'booklets.holds': 'Standards',
  'booklets.counted': '{count}: {statuses}',
  'booklets.source': 'Source',
  'booklets.placeAndOrigin': '{place} ({origin})',
  'booklets.asOf': 'Data as of',
  'booklets.lastChange': 'Latest change known',
  'booklets.newest': '{date}; last known change {newest}',
  'booklets.version': 'Version of the data',
  'booklets.note':
    'The figure in square brackets after a number is the place of that standard in this booklet.',
  'booklets.noteOfStatus':
    'What is marked “{reported}” comes from public secondary sources, originals not seen; the notices of the issuing bodies prevail. The figure in square brackets after a number is the place of that standard in this booklet.',
  'booklets.print': 'Print as a booklet',
} as const satisfies Record<keyof typeof keys, Label>;
