import type { Model } from '../../model/model.ts';
import type { Priority, PriorityItem, Subsystem } from './schema.ts';

/** How well the standards of the dataset answer an item of a priority. */
export type Coverage = 'full' | 'partial' | 'none';

/** One item of a priority, with its coverage. */
export interface PriorityCoverage {
  subsystem: Subsystem;
  priority: Priority;
  item: PriorityItem;
  coverage: Coverage;
}

/** How well an item is answered by the standards linked to it. */
export function coverageOf({ answeredBy }: PriorityItem): Coverage {
  if (answeredBy.some(({ fit }) => fit !== 'partial')) return 'full';
  return answeredBy.length > 0 ? 'partial' : 'none';
}

/** Every item of every priority, answered or not. */
export function listItems({ dataset }: Pick<Model, 'dataset'>): PriorityCoverage[] {
  return dataset.subsystems.subsystems.flatMap((subsystem) =>
    subsystem.priorities.flatMap((priority) =>
      (priority.items ?? []).map((item) => ({
        subsystem,
        priority,
        item,
        coverage: coverageOf(item),
      })),
    ),
  );
}

/** The items of priorities that a standard answers. */
export function listAnsweredItems(model: Model, standard: string): PriorityCoverage[] {
  return listItems(model).filter(({ item }) =>
    item.answeredBy.some((link) => link.standard === standard),
  );
}
