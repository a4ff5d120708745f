import type { Label } from '../../label.ts';
import type { gaps as keys } from '../../zh-cn/optional/gaps.ts';

export const gaps = {
  'gaps.kind': 'Gaps',
  'gaps.title': 'Gaps',
  'gaps.card': 'What is open, and what to do',
  'gaps.description': 'What is open, and what to do: as of {date}.',
  'gaps.intro':
    'What is open, and what to do, ready to print. As of {date}, all of it derived from the dataset.',
  'gaps.introInferred':
    'What is open, and what to do, ready to print. As of {date}, all of it derived from the dataset. “{inferred}” means that the editors inferred it from titles; it has not been confirmed.',
  'gaps.line': '{section}: {count}',
  'gaps.none': 'No gap was found.',
} as const satisfies Record<keyof typeof keys, Label>;
