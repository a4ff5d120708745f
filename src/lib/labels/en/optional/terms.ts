import type { Label } from '../../label.ts';
import type { terms as keys } from '../../zh-cn/optional/terms.ts';

export const terms = {
  'terms.kind': 'Terms',
  'terms.term': 'Term',
  'terms.title': 'Terms and definitions',
  'terms.count': { one: '{count} entry', other: '{count} entries' },
  'terms.card': 'Terms and abbreviations of the sources',
  'terms.description': {
    one: '{count} term with its English equivalent and definition: {names}.',
    other: '{count} terms with their English equivalents and definitions: {names}.',
  },
} as const satisfies Record<keyof typeof keys, Label>;
