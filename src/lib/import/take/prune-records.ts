import type { Relation } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { listAddresses } from '../../site/list-addresses.ts';
import type { Draft } from '../draft/draft.ts';
import { keepCategories, listHeld } from './keep-categories.ts';

/**
 * Takes standards out of a draft with what is about them alone: events, errata, what they are to others, categories of
 * which nothing but the name is known and that hold none any more.
 */
export function pruneRecords({ dataset, events }: Draft, gone: ReadonlySet<StandardRecord>): void {
  if (gone.size === 0) return;
  const ids = new Set([...gone].map(({ id }) => id));
  const { standards, errata, categories } = dataset;
  standards.standards = standards.standards.filter((record) => !gone.has(record));
  errata.errata = errata.errata.filter(({ record }) => !ids.has(record));
  dataset.relations = { ...dataset.relations, relations: keepRelations(dataset, gone) };
  for (const id of ids) events.delete(id);
  const left = listHeld(standards.standards);
  const emptied = new Set([...listHeld([...gone])].filter((path) => !left.has(path)));
  categories.categories = keepCategories(categories.categories, emptied);
}

/** The relations of those that stay: what they have with one that goes, they have with a standard outside. */
function keepRelations({ relations }: Dataset, gone: ReadonlySet<StandardRecord>): Relation[] {
  const outside = new Map(
    [...gone].map(({ id, number = null, planNumber = null, title }) => {
      const named = number ?? planNumber;
      return [id, { ...(named ? { number: named } : {}), title }] as const;
    }),
  );
  return relations.relations
    .filter(({ from, to }) =>
      typeof from === 'string' ? !outside.has(from) : !outside.has(String(to)),
    )
    .map((relation) => {
      const to = typeof relation.to === 'string' ? outside.get(relation.to) : undefined;
      return to ? { ...relation, to } : relation;
    });
}

/**
 * The register of addresses without those that went with the standards taken out; nothing leaves it once a version of
 * the dataset was released, and validation then says what is missing.
 */
export function pruneAddresses(before: Dataset, after: Dataset): Dataset['addresses'] {
  const { addresses, releases } = after;
  if (releases.releases.length > 0) return addresses;
  const there = new Set(listAddresses(after));
  const gone = new Set(listAddresses(before).filter((address) => !there.has(address)));
  return { ...addresses, addresses: addresses.addresses.filter((address) => !gone.has(address)) };
}
