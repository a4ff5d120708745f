import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { BookletKind } from './booklet.ts';

/** The id of a booklet: unique across kinds, whatever the ids of the records. */
export function bookletId(kind: BookletKind, of: string): string {
  return `${kind}-${of}`;
}

/** The ids of all booklets of a dataset. */
export function listBookletIds({ site, categories, subsystems }: Dataset): string[] {
  return [
    ...site.families.map(({ id }) => bookletId('family', id)),
    ...categories.categories.map(({ id }) => bookletId('category', id)),
    ...subsystems.subsystems.map(({ id }) => bookletId('subsystem', id)),
  ];
}
