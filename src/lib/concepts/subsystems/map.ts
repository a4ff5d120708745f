import { listCategoryPaths } from '../../dataset/category-paths.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { CategoryNode } from '../categories/schema.ts';
import { listTops } from '../categories/tree.ts';
import { findCategory } from './members.ts';
import type { Subsystem } from './schema.ts';

/** Where a category and a subsystem cross. */
export interface MapCell {
  /** Null for the standards of the category that are in no subsystem. */
  subsystem: Subsystem | null;
  /** In the order of the dataset. */
  standards: readonly Standard[];
  /** Whether the subsystem is said to be made of the category, and has no standard of it. */
  isGap: boolean;
}

/** The standards of a category of the first level, by subsystem. */
export interface MapRow {
  category: CategoryNode;
  count: number;
  cells: readonly MapCell[];
}

/** The standards of a family by category and subsystem, each standing once. */
export interface SystemMap {
  /** Null for the column of those in no subsystem; there only where there are any. */
  columns: readonly (Subsystem | null)[];
  rows: readonly MapRow[];
  standards: readonly Standard[];
}

/** More than this nobody takes in at a glance. */
const mostStandards = 600;

const known = new WeakMap<Model, Map<string | null, SystemMap | null>>();

/** The map of a family, or of what is in none: categories of the first level down, subsystems across; null without one. */
export function mapOf(model: Model, family: string | null): SystemMap | null {
  const maps =
    known.get(model) ?? new Map(listMapped(model.dataset).map((id) => [id, createMap(model, id)]));
  known.set(model, maps);
  return maps.get(family) ?? null;
}

/**
 * The families that have a map, in their order, with null for what is in no family: those with standards of a category
 * that are in a subsystem, and with no more classified standards than a map holds.
 */
export function listMapped(dataset: Dataset): (string | null)[] {
  const tops = new Map(listTops(dataset).map(({ path, top }) => [path, top.family ?? null]));
  const classified = dataset.standards.standards.filter((record) => {
    const family = record.family ?? null;
    return listCategoryPaths(record).some((path) => tops.get(topOf(path)) === family);
  });
  const families = [...dataset.site.families.map(({ id }) => id), null];
  return families.filter((family) => {
    const members = classified.filter((record) => (record.family ?? null) === family);
    return members.length <= mostStandards && members.some(({ subsystem }) => subsystem);
  });
}

const topOf = (path: string): string => path.split('/')[0] ?? path;

function createMap(model: Model, family: string | null): SystemMap {
  const { dataset, standards: all } = model;
  const { subsystems } = dataset.subsystems;
  const tops = listTops(dataset).filter(({ top }) => (top.family ?? null) === family);
  const placed = all
    .filter((standard) => (standard.family?.id ?? null) === family)
    .map((standard) => ({ standard, category: placeIn(standard) }))
    .filter(({ category }) => tops.some(({ path }) => path === category));
  const loose = placed.some(({ standard }) => !standard.subsystem);
  const columns = [...subsystems, ...(loose ? [null] : [])];
  const rows = tops.map((category): MapRow => {
    const members = placed.filter((each) => each.category === category.path);
    const cells = columns.map((subsystem): MapCell => {
      const standards = members
        .map(({ standard }) => standard)
        .filter((standard) => (standard.subsystem?.id ?? null) === (subsystem?.id ?? null));
      const isGap = standards.length === 0 && !!subsystem?.composition.includes(category.path);
      return { subsystem, standards, isGap };
    });
    return { category, count: members.length, cells };
  });
  return { columns, rows, standards: placed.map(({ standard }) => standard) };
}

/** The one category of the first level a standard stands in on a map. */
const placeIn = (standard: Standard): string | undefined =>
  standard.subsystem ? findCategory(standard.subsystem, standard) : standard.category?.id;
