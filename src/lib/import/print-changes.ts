import { type Dataset, type DatasetPart, listParts } from '../dataset/dataset-schema.ts';
import { printDataset } from '../dataset/validate/canonical-dataset.ts';
import { listAddresses } from '../site/list-addresses.ts';

/**
 * Prints the files an import changes, in canonical form, new addresses entered in their register; those whose content
 * stays are left out, however they are laid out.
 * @param guides the addresses of hand-written pages.
 */
export function printChanges(
  before: Dataset,
  after: Dataset,
  guides: readonly string[],
): Map<DatasetPart, string> {
  const changed = new Set(changedParts(before, after));
  if (changed.size === 0) return new Map();
  const addresses = [...after.addresses.addresses, ...listAddresses(after, guides)];
  const registered = { ...after, addresses: { ...after.addresses, addresses } };
  const old = printDataset(before);
  const printed = printDataset(registered);
  return new Map(
    [...printed].filter(
      ([part, text]) => (changed.has(part) || part === 'addresses') && old.get(part) !== text,
    ),
  );
}

function changedParts(before: Dataset, after: Dataset): DatasetPart[] {
  const old = new Map(listParts(before));
  return listParts(after).flatMap(([part, value]) =>
    JSON.stringify(value) === JSON.stringify(old.get(part)) ? [] : [part],
  );
}
