import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { type Inline, type InlinePart, link, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import { listAnswers } from './answers.ts';
import { type Coverage, listItems } from './coverage.ts';

/** Subsystems without any standard, then the items of priorities: the unanswered first, the answered last. */
export function findGaps(model: Model): GapSection[] {
  return [
    ...emptySubsystems(model),
    ...(['none', 'partial', 'full'] as const).flatMap((coverage) => itemSection(model, coverage)),
  ];
}

const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(pageAddress.gaps, target), label);

function emptySubsystems({ dataset, standards, labels: { say } }: Model): GapSection[] {
  const tagged = new Set(standards.map((s) => s.subsystem?.id));
  const subsystems = dataset.subsystems.subsystems.filter(({ id }) => !tagged.has(id));
  if (subsystems.length === 0) return [];
  const rows = subsystems.map(({ id, name, priorities }): Inline[] => [
    to(pageAddress.subsystem(id), name),
    priorities.map((p) => p.title).join(say('mark.comma')),
  ]);
  return [
    {
      id: 'subsystems',
      title: say('subsystems.gaps'),
      count: say('subsystems.count', { count: subsystems.length }),
      blocks: [table([say('subsystem.kind'), say('priority.kind')], rows)],
    },
  ];
}

/** The items standards answer so far, with those standards. */
function itemSection(model: Model, coverage: Coverage): GapSection[] {
  const { say } = model.labels;
  const chosen = listItems(model).filter((item) => item.coverage === coverage);
  if (chosen.length === 0) return [];
  const answered = coverage !== 'none';
  const columns = [
    say('field.focusArea'),
    say('priority.kind'),
    say('priority.subject'),
    ...(answered ? [say('priority.answering')] : []),
  ];
  const rows = chosen.map(({ subsystem, priority, item }): Inline[] => [
    subsystem.focusArea,
    to(pageAddress.priority(subsystem.id, priority.id), priority.title),
    item.subject ?? item.words,
    ...(answered ? [listAnswers(model, item)] : []),
  ]);
  return [
    {
      id: `priorities-${coverage}`,
      title: say(`priorityGaps.${coverage}`),
      count: say('priorityGaps.count', { count: chosen.length }),
      inferred: true,
      blocks: [table(columns, rows)],
    },
  ];
}
