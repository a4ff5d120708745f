import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type Inline, type InlinePart, link, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { GapSection } from '../gaps/gap-section.ts';
import { listAnswers } from './answers.ts';
import { type Coverage, listItems } from './coverage.ts';
import type { Subsystem } from './schema.ts';

/** Subsystems without any standard, then the items of priorities: the unanswered first, the answered last. */
export function findGaps(model: Model): GapSection[] {
  return [
    ...emptySubsystems(model),
    ...(['none', 'partial', 'full'] as const).flatMap((coverage) => itemSection(model, coverage)),
  ];
}

const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(pageAddress.gaps, target), label);

/** Whether a subsystem has no standard, or a priority items to answer. */
export const hasGaps = (dataset: Dataset): boolean =>
  listEmpty(dataset).length > 0 || listItems({ dataset }).length > 0;

function listEmpty({ subsystems, standards }: Dataset): Subsystem[] {
  const tagged = new Set(standards.standards.map(({ subsystem }) => subsystem));
  return subsystems.subsystems.filter(({ id }) => !tagged.has(id));
}

function emptySubsystems({ dataset, labels: { say } }: Model): GapSection[] {
  const subsystems = listEmpty(dataset);
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
    priority
      ? to(pageAddress.priority(subsystem.id, priority.id), priority.title)
      : to(pageAddress.subsystem(subsystem.id), say('priority.torn')),
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
