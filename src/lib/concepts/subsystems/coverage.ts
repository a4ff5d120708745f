import type { Model } from '../../model/model.ts';
import type { Priority, PriorityItem, Subsystem } from './schema.ts';

/** How well the standards of the dataset answer an item of a priority. */
export type Coverage = 'full' | 'partial' | 'none';

/** One item of a priority, with its coverage. */
export interface PriorityCoverage {
  subsystem: Subsystem;
  /** Null for an item that only a torn sentence names: the source lost its priority. */
  priority: Priority | null;
  item: PriorityItem;
  coverage: Coverage;
}

/** How well an item is answered by the standards linked to it. */
export function coverageOf({ answeredBy }: PriorityItem): Coverage {
  if (answeredBy.some(({ fit }) => fit !== 'partial')) return 'full';
  return answeredBy.length > 0 ? 'partial' : 'none';
}

/** Every item of every priority and of torn sentences, answered or not. */
export function listItems({ dataset }: Pick<Model, 'dataset'>): PriorityCoverage[] {
  return dataset.subsystems.subsystems.flatMap((subsystem) => {
    const cover = (priority: Priority | null, items: readonly PriorityItem[] = []) =>
      items.map((item) => ({ subsystem, priority, item, coverage: coverageOf(item) }));
    return [
      ...subsystem.priorities.flatMap((priority) => cover(priority, priority.items)),
      ...cover(null, subsystem.tornItems),
    ];
  });
}

/** The items of priorities that a standard answers. */
export function listAnsweredItems(model: Model, standard: string): PriorityCoverage[] {
  return listItems(model).filter(({ item }) =>
    item.answeredBy.some((link) => link.standard === standard),
  );
}
