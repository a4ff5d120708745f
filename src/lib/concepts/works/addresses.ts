import type { Moved } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { identitiesOf } from '../../model/identity/read-identity.ts';
import { nameWorkOf } from '../../model/numbers/read-number.ts';
import { dropYear } from '../../model/works/name-work.ts';

/** The undated numbers of a dataset, by the ids of the works they name. */
export function listWorkNumbers(dataset: Dataset): Map<string, string> {
  const { standards, numbering } = dataset;
  const identities = identitiesOf(dataset);
  const works = standards.standards.flatMap(
    ({ id }) => nameWorkOf(identities.of(id), numbering) ?? [],
  );
  return new Map(works.map(({ id, number }) => [id, number]));
}

/**
 * The published addresses of undated numbers that no record has, each with what it leads to: when a number is
 * corrected its record keeps the old id among its former ones, and that id without its year is the old address of
 * the work. It leads to the work of the record, or to the record itself where that is of none.
 */
export function listMovedWorks(dataset: Dataset): Moved[] {
  const { standards, numbering } = dataset;
  const gone = listGone(dataset);
  if (gone.size === 0) return [];
  const moved = new Map<string, string>();
  for (const record of standards.standards) {
    for (const id of [record.id, ...(record.formerIds ?? [])]) {
      const work = dropYear(id, numbering);
      const former = work === null ? '' : pageAddress.work(work);
      if (gone.has(former) && !moved.has(former)) moved.set(former, leadTo(dataset, record.id));
    }
  }
  return [...moved];
}

/** What the addresses of works have in common. */
const folder = pageAddress.work('').replace('.html', '');

/** The published addresses of works that no record is an edition of. */
function listGone(dataset: Dataset): Set<string> {
  const published = dataset.addresses.addresses.filter((address) => address.startsWith(folder));
  if (published.length === 0) return new Set();
  const current = new Set([...listWorkNumbers(dataset).keys()].map(pageAddress.work));
  return new Set(published.filter((address) => !current.has(address)));
}

function leadTo(dataset: Dataset, id: string): string {
  const work = nameWorkOf(identitiesOf(dataset).of(id), dataset.numbering);
  return work ? pageAddress.work(work.id) : pageAddress.standard(id);
}
