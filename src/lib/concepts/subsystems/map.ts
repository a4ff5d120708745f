import { pageAddress } from '../../addresses/page-address.ts';
import { listCategoryPaths } from '../../dataset/category-paths.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import type { Model } from '../../model/model.ts';
import { listTops } from '../categories/tree.ts';
import type { FamilyMap, MapRow } from '../concept.ts';
import { chooseCategory } from './members.ts';

/** More than this nobody takes in at a glance. */
const mostStandards = 600;

const known = new WeakMap<Model, Map<string | null, FamilyMap>>();

/**
 * The standards of a family, or of what is in none, by category of the first level and by subsystem, each standing
 * once; undefined without a map.
 */
export function mapOf(model: Model, family: string | null): FamilyMap | undefined {
  const maps =
    known.get(model) ?? new Map(listMapped(model.dataset).map((id) => [id, createMap(model, id)]));
  known.set(model, maps);
  return maps.get(family);
}

/**
 * The families that have a map, in their order, with null for what is in no family: those with standards of a category
 * that are in a subsystem, and with no more classified standards than a map holds.
 */
export function listMapped(dataset: Dataset): (string | null)[] {
  const placeOf = createPlaces(dataset);
  const placed = dataset.standards.standards.filter((record) => placeOf(record) !== undefined);
  const members = Map.groupBy(placed, ({ family }) => family ?? null);
  return [...dataset.site.families.map(({ id }) => id), null].filter((family) => {
    const own = members.get(family) ?? [];
    return own.length <= mostStandards && own.some(({ subsystem }) => subsystem);
  });
}

/** Gives the category of the first level a standard stands in on the map of its family; undefined where on none. */
function createPlaces(dataset: Dataset): (record: StandardRecord) => string | undefined {
  const families = new Map(listTops(dataset).map(({ path, top }) => [path, top.family ?? null]));
  const subsystems = new Map(dataset.subsystems.subsystems.map((each) => [each.id, each]));
  return (record) => {
    const tops = listCategoryPaths(record).map((path) => path.split('/')[0] ?? path);
    const own = tops.filter((top) => families.get(top) === (record.family ?? null));
    const subsystem = subsystems.get(record.subsystem ?? '');
    return subsystem ? chooseCategory(subsystem, own) : own[0];
  };
}

function createMap(model: Model, family: string | null): FamilyMap {
  const { dataset, standards } = model;
  const placeOf = createPlaces(dataset);
  const placed = standards
    .filter((standard) => (standard.family?.id ?? null) === family)
    .map((standard) => ({ standard, category: placeOf(standard.record) }))
    .filter(({ category }) => category !== undefined);
  const tops = listTops(dataset).filter(({ top }) => (top.family ?? null) === family);
  const paths = new Set(tops.map(({ path }) => path));
  const subsystems = dataset.subsystems.subsystems.filter(
    ({ id, composition }) =>
      composition.some((path) => paths.has(path)) ||
      placed.some(({ standard }) => standard.subsystem?.id === id),
  );
  const isLoose = placed.some(({ standard }) => !standard.subsystem);
  const rows = tops.map(({ path, record }): MapRow => {
    const members = placed.filter(({ category }) => category === path);
    const cellOf = (id: string | null, isMeant: boolean) => {
      const inside = members.flatMap(({ standard }) =>
        (standard.subsystem?.id ?? null) === id ? [standard] : [],
      );
      return { standards: inside, isGap: isMeant && inside.length === 0 };
    };
    return {
      ...{ label: record.name, address: pageAddress.category(path), count: members.length },
      cells: [
        ...subsystems.map(({ id, composition }) => cellOf(id, composition.includes(path))),
        ...(isLoose ? [cellOf(null, false)] : []),
      ],
    };
  });
  return {
    columns: [
      ...subsystems.map(({ id, focusArea }) => ({
        ...{ label: focusArea, address: pageAddress.subsystem(id) },
      })),
      ...(isLoose ? [null] : []),
    ],
    rows,
    standards: placed.map(({ standard }) => standard),
  };
}
