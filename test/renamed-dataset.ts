import type { Dataset } from '../src/lib/dataset/dataset-schema.ts';
import { type FixtureName, loadFixture } from './fixtures/load-fixture.ts';

/** Members that hold ids of records, or anchors: alone or in a list. */
const references: ReadonlySet<string> = new Set([
  ...[
    'family',
    'category',
    'subcategory',
    'subsystem',
    'composition',
    'source',
    'clause',
    'standard',
    'record',
  ],
  ...['citing', 'cited', 'row', 'printedColumn', 'column', 'diagonal'],
  ...['view', 'parent', 'from', 'to', 'stores', 'ids'],
]);

/** Members whose records have no address: their ids stay. */
const unaddressed: ReadonlySet<string> = new Set(['layers', 'addresses', 'releases', 'numbering']);

/** What a record is called once it is renamed. */
export const renameId = (id: string): string => (/^e\d+$/.test(id) ? `${id}00` : `${id}-new`);

/** A fixture, the second unless told otherwise, after every record that has an address got another id, its old one among the former ones. */
export function renameAll(name: FixtureName = 'second-dataset'): Dataset {
  const renamed = rename(structuredClone(loadFixture(name)), '') as Dataset;
  const texts = Object.entries(renamed.texts).map(([id, text]) => [renameId(id), text]);
  return { ...renamed, texts: Object.fromEntries(texts) };
}

function rename(value: unknown, key: string): unknown {
  if (unaddressed.has(key)) return value;
  if (typeof value === 'string') return references.has(key) ? renameId(value) : value;
  if (Array.isArray(value)) return value.map((item) => rename(item, key));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([name, inner]) => [name, rename(inner, name)]);
  const record = Object.fromEntries(members);
  if (typeof record.id !== 'string') return record;
  const formerIds = [record.id, ...(record.formerIds ?? [])];
  return { ...record, id: renameId(record.id), formerIds };
}
