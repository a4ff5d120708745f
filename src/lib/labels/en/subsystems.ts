import type { Label } from '../label.ts';
import type { subsystems as keys } from '../zh-cn/subsystems.ts';

export const subsystems = {
  'subsystems.title': 'Subsystems',
  'subsystems.home': 'Subsystems by area of work',
  'subsystems.facet': 'Subsystem',
  'subsystems.description': { one: '{count} subsystem.', other: '{count} subsystems.' },
  'subsystems.intro':
    'Each subsystem is cut out of the standards system: the categories that serve one area of work.',
  'subsystem.kind': 'Subsystem',
  'subsystem.description':
    '{name}: for the area of work “{area}”; standards: {members}, priorities: {priorities}.',
  'subsystem.printed':
    'As printed in {place}. The figure ({caption}) was lost in extraction; the one below is redrawn from the text.',
  'subsystem.areaInText': 'The table calls the area of work “{area}”, the text “{inText}”.',
  'subsystem.composition': 'Composition',
  'subsystem.priorities': 'Priorities',
  'subsystem.torn':
    'The source has a fragment of a sentence here. It is given as printed and belongs to no item:',
  'subsystem.standards': 'Standards',
  'subsystem.noStandards':
    'The table marks no standard with “{area}”: a gap of the standards system.',
  'priority.kind': 'Priority',
  'priority.printed': 'As printed in {place}.',
  'priority.subject': 'Aspect',
  'priority.fit': 'Coverage',
  'priority.answers': 'Standards whose titles answer it (inferred)',
  'priority.partialAnswer': ' (in part: {reason})',
  'priority.answer': ' ({reason})',
  'priority.ofStandard': 'Priorities it answers',
} as const satisfies Record<keyof typeof keys, Label>;
