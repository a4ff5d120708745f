import type { Label } from '../../label.ts';
import type { subsystems as keys } from '../../zh-cn/optional/subsystems.ts';

export const subsystems = {
  'subsystems.title': 'Subsystems',
  'subsystems.home': 'Subsystems by area of work',
  'subsystems.facet': 'Subsystem',
  'subsystems.description': { one: '{count} subsystem.', other: '{count} subsystems.' },
  'subsystems.intro': 'Each subsystem consists of the categories that serve one area of work.',
  'subsystems.composition': 'Composition of the subsystems',
  'subsystems.count': '{count}',
  'subsystems.gaps': 'Subsystems without any standard',
  'subsystem.kind': 'Subsystem',
  'subsystem.description':
    '{name}: for the area of work “{area}”; standards: {members}, priorities: {priorities}.',
  'subsystem.printed':
    'As printed in {place}. The figure below ({caption}) is redrawn from the text.',
  'subsystem.areaInText': 'The standards name the area of work “{area}”, the text “{inText}”.',
  'subsystem.composition': 'Composition',
  'subsystem.drawing': '{name}; categories: {categories}, standards in them: {standards}.',
  'subsystem.drawnOutside':
    '{drawing} Further standards, of other categories, on dotted lines: {count}.',
  'subsystem.outside': 'Not in the composition',
  'subsystem.membersOutside':
    'Marked for this area of work although their categories are not in the composition above ({count}): {standards}. The source says both.',
  'subsystem.priorities': 'Priorities',
  'subsystem.torn': 'An incomplete sentence of the source, as printed; it belongs to no item:',
  'subsystem.noStandards': 'No standard marked “{area}” is included.',
  'priority.kind': 'Priority',
  'priority.torn': 'Incomplete sentence (heading lost)',
  'priority.subject': 'Aspect',
  'priority.fit': 'Coverage',
  'priority.answers': 'Standards whose titles answer it (inferred)',
  'priority.partialAnswer': '{standard} (in part: {reason})',
  'priority.answer': '{standard} ({reason})',
  'priority.answering': 'Standards that answer it',
  'priority.ofStandard': 'Priorities it answers',
  'priority.answered': '{area} › {priority}: {item} ({basis}: {reason})',
  'priorityGaps.none': 'Priorities no standard answers (inferred)',
  'priorityGaps.partial': 'Priorities answered in part only (inferred)',
  'priorityGaps.full': 'Priorities answered by standards (inferred)',
  'priorityGaps.count': { one: '{count} aspect', other: '{count} aspects' },
} as const satisfies Record<keyof typeof keys, Label>;
