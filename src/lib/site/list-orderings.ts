import { pageAddress } from '../addresses/page-address.ts';
import { isPublished } from '../concepts/concept.ts';
import { concepts } from '../concepts/registry.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { labelsOf } from '../labels/labels.ts';
import { nameColumns } from '../model/lists/list-columns.ts';
import type { StandardColumn } from '../model/lists/standard-columns.ts';

/** A column by which lists of standards can be ordered, with the address of the list of all in that order. */
export interface Ordering {
  column: StandardColumn;
  address: string;
}

/**
 * The orders all standards are listed in, each at an address of its own: by number, by title, and by the columns of
 * the concepts a dataset has, or had when such a list was published.
 */
export function listOrderings(dataset: Dataset): Ordering[] {
  const labels = labelsOf(dataset);
  const order = (columns: readonly StandardColumn[]) =>
    columns.flatMap((column) =>
      column.slug ? [{ column, address: pageAddress.standardsBy(column.slug) }] : [],
    );
  return [
    ...order(nameColumns({ labels })),
    ...concepts.flatMap((concept) =>
      order(concept.columns?.({ labels, dataset }) ?? []).filter(
        ({ address }) => concept.isPresent(dataset, concepts) || isPublished(dataset, address),
      ),
    ),
  ];
}
