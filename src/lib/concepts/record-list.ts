import { listFormer, type Moved } from '../addresses/former-addresses.ts';
import type { Dataset, DatasetPart } from '../dataset/dataset-schema.ts';
import { type ClaimGroup, claimIds } from '../dataset/findings/claim.ts';
import type { JsonPath } from '../dataset/json/parse-json.ts';
import type { Concept } from './concept.ts';
import type { VersionedRecord } from './versioned-record.ts';

interface Identified {
  id: string;
  formerIds?: readonly string[] | undefined;
}

/** A list of records of one kind: where it stands in a dataset, and where its records are found on the site. */
export interface RecordList<Item extends Identified> {
  kind: string;
  /** What maintainers call their ids. */
  what: string;
  /** Lists of one scope share no id; the kind when absent. */
  scope?: string;
  /** The record they belong to: lists of others may have the same ids. */
  within?: string;
  file: DatasetPart;
  path: JsonPath;
  items: readonly Item[];
  label(item: Item): string;
  /** The address of the record of an id; `formerAddresses` are those under former ids of what it belongs to. */
  address(id: string): string;
  formerAddresses?: readonly ((id: string) => string)[];
  /** What tells it from all others of its kind in all versions; its id when absent. */
  versionId?(item: Item): string;
  /** What a version of it consists of; all of it when absent. */
  value?(item: Item): unknown;
}

/** What a concept says of its records. */
export interface RecordParts {
  claims?: ClaimGroup[];
  addresses?: string[];
  moved?: Moved[];
  records?: VersionedRecord[];
}

/** The parts of a list: the ids its records claim, their addresses now and before, what versions compare. */
export function describeList<Item extends Identified>(list: RecordList<Item>): RecordParts {
  const { kind, what, scope = kind, within, file, path, items } = list;
  const { address, formerAddresses } = list;
  return {
    claims: [{ scope, within, what, claims: claimIds(file, path, items) }],
    addresses: items.map(({ id }) => address(id)),
    moved: listFormer(items, address, formerAddresses),
    records: items.map((item) => ({
      kind,
      id: list.versionId?.(item) ?? item.id,
      label: list.label(item),
      address: address(item.id),
      value: list.value?.(item) ?? item,
    })),
  };
}

/** What a concept declares of its records, from all parts of what a dataset has of it. */
export function describeRecords(read: (dataset: Dataset) => readonly RecordParts[]) {
  return {
    claims: (dataset) => read(dataset).flatMap(({ claims = [] }) => claims),
    addresses: (dataset) => read(dataset).flatMap(({ addresses = [] }) => addresses),
    moved: (dataset) => read(dataset).flatMap(({ moved = [] }) => moved),
    records: (dataset) => read(dataset).flatMap(({ records = [] }) => records),
  } satisfies Partial<Concept>;
}
