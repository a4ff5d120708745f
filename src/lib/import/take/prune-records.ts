import { pageAddress } from '../../addresses/page-address.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import type { Draft } from '../draft/draft.ts';

/**
 * Takes standards out of a draft with what is about them alone: events, errata, relations. Their addresses leave the register
 * as long as no version of the dataset was released; later they are there for good, and validation says so.
 */
export function pruneRecords({ dataset, events }: Draft, gone: ReadonlySet<StandardRecord>): void {
  const ids = new Set([...gone].map(({ id }) => id));
  const { standards, errata, addresses, releases } = dataset;
  standards.standards = standards.standards.filter((record) => !gone.has(record));
  errata.errata = errata.errata.filter(({ record }) => !ids.has(record));
  const { relations } = dataset.relations;
  if (relations.some(({ from }) => ids.has(from))) {
    dataset.relations = {
      ...dataset.relations,
      relations: relations.filter(({ from }) => !ids.has(from)),
    };
  }
  for (const id of ids) events.delete(id);
  if (releases.releases.length > 0) return;
  const { standard, standardJson, standardMarkdown } = pageAddress;
  const pages = new Set(
    [...gone].flatMap(({ id, formerIds = [] }) =>
      [id, ...formerIds].flatMap((each) => [
        standard(each),
        standardJson(each),
        standardMarkdown(each),
      ]),
    ),
  );
  addresses.addresses = addresses.addresses.filter(
    (address) => !pages.has(address.replace(/#.*$/, '')),
  );
}
