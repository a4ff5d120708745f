import type { Label } from '../label.ts';
import type { glossary as keys } from '../zh-cn/glossary.ts';

export const glossary = {
  'about.words': 'Words used on this site',
  'meaning.inferred':
    'A link the editors made from titles or context; the original does not state it, so check it before relying on it.',
  'meaning.erratum': 'A mistake or an uneven spelling in a source, and what puts it right.',
  'meaning.corrected':
    'What the editors put in place of a mistake; what the source prints stands beside it as the original.',
  'meaning.guidesIntegration':
    'Whether the source says that the standard guides how systems are joined.',
  'meaning.diagonal':
    'Each row of the figure bears a mark in the column of its own standard; it stands where it should, so the ticks of the row are in place.',
  'meaning.diagonal-corrected':
    'The mark of this row stands beside its column; the ticks of the row were moved back with it.',
  'meaning.unverified':
    'This row bears no diagonal mark, so its ticks cannot be checked and stay as in the original.',
  'meaning.dated': 'The reference gives a year and means the edition of that year only.',
  'meaning.undated':
    'The reference gives no year and means the latest edition, with all its amendments.',
} as const satisfies Record<keyof typeof keys, Label>;
