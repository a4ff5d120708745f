import type { Label } from '../label.ts';
import type { lists as keys } from '../zh-cn/lists.ts';

export const lists = {
  'standards.titleBy': 'All standards (ordered by: {column})',
  'standards.description': {
    one: '{count} standard, in the order of the source.',
    other: 'All {count} standards, in the order of the source.',
  },
  'standards.listedDescription': {
    one: '{count} standard, in the order of the list.',
    other: 'All {count} standards, in the order of the list.',
  },
  'standards.descriptionBy': {
    one: '{count} standard, ordered by: {column}.',
    other: 'All {count} standards, ordered by: {column}.',
  },
  'standards.intro':
    '{count} in all, in the order of the source. Press a heading for another order.',
  'standards.listedIntro':
    '{count} in all, in the order of the list. Press a heading for another order.',
  'standards.introBy': '{count} in all, ordered by: {column}. Press a heading for another order.',
  'standards.caption': 'All standards, in the order of the source',
  'standards.listedCaption': 'All standards, in the order of the list',
  'standards.captionBy': 'All standards, ordered by: {column}',
  'standards.inNoFamily': 'Standards of no family',
  'table.scrolls': 'Table; scrolls sideways',
} as const satisfies Record<keyof typeof keys, Label>;
