import type { Label } from '../../label.ts';
import type { gaps as keys } from '../../zh-cn/optional/gaps.ts';

export const gaps = {
  'gaps.kind': 'Gaps',
  'gaps.title': 'Gaps and open matters',
  'gaps.card': 'Gaps in the standards and open matters',
  'gaps.description': 'Gaps in the standards and open matters, as of {date}.',
  'gaps.intro':
    'Gaps in the standards and open matters, ready to print. As of {date}, all of it derived from the dataset.',
  'gaps.introInferred':
    'Gaps in the standards and open matters, ready to print. As of {date}, all of it derived from the dataset; what is marked “{inferred}” rests on the titles of standards and has not been confirmed.',
  'gaps.line': '{section}: {count}',
  'gaps.none': 'No gap was found.',
} as const satisfies Record<keyof typeof keys, Label>;
