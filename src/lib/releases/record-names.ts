import { pageAddress } from '../addresses/page-address.ts';
import { listBookletFrames } from '../concepts/booklets/list-frames.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { listRecords } from './list-records.ts';

/** What readers call the records that have an address, by that address. */
export function createRecordNames(dataset: Dataset): ReadonlyMap<string, string> {
  const records = listRecords(dataset).flatMap(({ address, label }): [string, string][] =>
    address ? [[address, label]] : [],
  );
  const booklets = listBookletFrames(dataset).map(({ id, name }): [string, string] => [
    pageAddress.booklet(id),
    name,
  ]);
  return new Map([...booklets, ...records.reverse()]);
}
