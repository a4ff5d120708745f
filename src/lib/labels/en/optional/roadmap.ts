import type { Label } from '../../label.ts';
import type { roadmap as keys } from '../../zh-cn/optional/roadmap.ts';

export const roadmap = {
  'roadmap.kind': 'Roadmap',
  'roadmap.milestone': 'Stage of the roadmap',
  'roadmap.title': '{title}: roadmap',
  'roadmap.description': {
    one: '{title} in {count} stage: {dates}.',
    other: '{title} in {count} stages: {dates}.',
  },
  'roadmap.year': '{date}',
  'roadmap.plans':
    'Listed as in preparation: {planned}. As of {date}, by public secondary sources, originals not seen ({reported}), {known} of them became standards; of the other {rest} no further progress was found. See {status}.',
  'roadmap.plansOpen':
    'Listed as in preparation: {planned}. As of {date}, by public secondary sources, originals not seen ({reported}), {known} of them became standards; of the other {rest} no further progress was found. See {status} and {gaps}.',
} as const satisfies Record<keyof typeof keys, Label>;
