import type {
  Category,
  Priority,
  PriorityItem,
  Subcategory,
  Subsystem,
  System,
} from '../dataset/types.ts';
import type { Model } from './create-model.ts';
import type { Standard } from './standard.ts';

/** How well the standards of the dataset answer an item of a priority. */
export type Coverage = 'full' | 'partial' | 'none';

/** One item of a priority, with its coverage. */
export interface PriorityCoverage {
  subsystem: Subsystem;
  priority: Priority;
  item: PriorityItem;
  coverage: Coverage;
}

/** What the standards of a dataset leave open. */
export interface Gaps {
  /** Subcategories without any standard. */
  subcategories: { category: Category; subcategory: Subcategory }[];
  /** Subsystems whose focus area no standard is tagged with. */
  subsystems: Subsystem[];
  /** Every item of every priority, answered or not. */
  items: PriorityCoverage[];
  /** Plans of which nothing beyond their listing is known, or that have a number but no publication. */
  plans: Standard[];
  /** Standards listed in the citation grid that neither cite nor are cited in it. */
  uncited: Standard[];
  /** Systems with no standard concerning them, nor any concerning the system they belong to. */
  systems: System[];
}

/** Finds the gaps of a dataset. */
export function listGaps(model: Model): Gaps {
  const { dataset, standards } = model;
  const { systems } = dataset.platform;
  const tagged = new Set(standards.map((s) => s.subsystem?.id));
  const classified = new Set(standards.map((s) => s.subcategory?.id));
  const covered = new Set(systems.filter((s) => s.concerns?.length).map((s) => s.id));
  return {
    subcategories: dataset.categories.categories.flatMap((category) =>
      category.subcategories
        .filter(({ id }) => !classified.has(id))
        .map((subcategory) => ({ category, subcategory })),
    ),
    subsystems: dataset.subsystems.subsystems.filter(({ id }) => !tagged.has(id)),
    items: listItems(model),
    plans: standards.filter(({ status }) => status.status === 'planned'),
    uncited: listUncited(model),
    systems: systems.filter(({ id, parent }) => !covered.has(id) && !covered.has(parent ?? '')),
  };
}

/** How well an item is answered by the standards linked to it. */
export function coverageOf({ answeredBy }: PriorityItem): Coverage {
  if (answeredBy.some(({ fit }) => fit !== 'partial')) return 'full';
  return answeredBy.length > 0 ? 'partial' : 'none';
}

/** The items of priorities that a standard answers. */
export function listAnsweredItems(model: Model, standard: string): PriorityCoverage[] {
  return listItems(model).filter(({ item }) =>
    item.answeredBy.some((link) => link.standard === standard),
  );
}

function listItems({ dataset }: Model): PriorityCoverage[] {
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

function listUncited({ dataset, resolveStandard }: Model): Standard[] {
  const { grid } = dataset.citations;
  const related = new Set(grid?.cells.flatMap(({ row, column }) => [row, column]));
  return (grid?.rows ?? [])
    .filter(({ row }) => !related.has(row))
    .map(({ row }) => resolveStandard(row));
}
