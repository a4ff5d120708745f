import type { Label } from '../label.ts';
import type { gaps as keys } from '../zh-cn/gaps.ts';

export const gaps = {
  'gaps.kind': 'Gaps',
  'gaps.title': 'Gaps',
  'gaps.card': 'Categories and priorities without a standard, plans without a sequel',
  'gaps.description':
    'Categories, subsystems and priorities without a standard, plans without a sequel, standards without citations: as of {date}.',
  'gaps.intro':
    'For planning the standards of the coming year, ready to print. As of {date}, all of it derived from the dataset. “{inferred}” means that the editors inferred it from titles; the responsible bodies have not confirmed it.',
  'gaps.line': '{section}: {count}',
  'gaps.none': 'No gap was found.',
} as const satisfies Record<keyof typeof keys, Label>;
