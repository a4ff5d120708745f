import {
  createJsonSchema,
  type DatasetFileName,
  type DatasetPart,
  datasetFiles,
  isJoined,
  isTextPart,
  schemaName,
} from '../dataset-schema.ts';
import { printJson } from '../json/print-json.ts';

type Records = Record<string, unknown>;

/** A dataset as parsed, before it is known to be valid; texts nested, or by file name (`texts/<id>`). */
type LooseDataset = Partial<Record<DatasetPart | 'texts', unknown>>;

/**
 * Prints the files of a dataset in canonical order and layout: records in the order of their tables,
 * members in the order of the schema, strings without surrounding white space.
 * @param values the parsed files by name; files that did not parse are left out.
 * @returns the text of each file given.
 */
export function printDataset(values: LooseDataset): Map<DatasetPart, string> {
  const root = createJsonSchema();
  const definitions = root.$defs ?? {};
  const ordered = orderRecords(values);
  const printed = new Map<DatasetPart, string>();
  for (const name of listNames(ordered)) {
    const value = isTextPart(name) ? textOf(ordered, name) : ordered[name];
    if (!isRecord(value)) continue;
    const schema = schemaName(name);
    const folder = isTextPart(name) ? '..' : '.';
    const content = { ...value, $schema: `${folder}/schema.json#/$defs/${schema}` };
    printed.set(
      name,
      printJson(isJoined(name) ? content : trimStrings(content), definitions[schema], root),
    );
  }
  return printed;
}

function listNames(values: LooseDataset): DatasetPart[] {
  const nested = Object.keys((values.texts as Records | undefined) ?? {});
  const texts = [...nested.map((id) => `texts/${id}`), ...Object.keys(values)].filter(isTextPart);
  return [...(Object.keys(datasetFiles) as DatasetFileName[]), ...texts.sort()];
}

function textOf(values: LooseDataset, name: `texts/${string}`): unknown {
  return values[name] ?? (values.texts as Records | undefined)?.[name.slice('texts/'.length)];
}

function trimStrings(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
  if (Array.isArray(value)) return value.map(trimStrings);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, trimStrings(v)]));
}

/** Orders the lists that have an order; whatever is not a list of records is left as it is, to be reported. */
function orderRecords(values: LooseDataset): LooseDataset {
  const families = listOf(values.site, 'families')?.map((f) => f.id);
  const standards = families
    ? sortList(values.standards, 'standards', (s) => [
        families.indexOf(s.family),
        isRecord(s.place) ? Number(s.place.row ?? 0) : 0,
      ])
    : values.standards;
  const listed = listOf(standards, 'standards');
  const place = listed && new Map(listed.map((s, i) => [s.id, i]));
  return {
    ...values,
    standards,
    events: place ? sortList(values.events, 'events', (e) => eventKeys(e, place)) : values.events,
    errata: sortList(values.errata, 'errata', (e) => [Number(String(e.id).slice(1))]),
    addresses: orderAddresses(values.addresses),
    citations: orderCells(values.citations),
  };
}

function eventKeys(
  { record, date }: Records,
  place: ReadonlyMap<unknown, number>,
): (string | number)[] {
  return [place.get(record) ?? place.size, typeof date === 'string' ? date : '9999'];
}

function orderAddresses(file: unknown): unknown {
  if (!isRecord(file) || !Array.isArray(file.addresses)) return file;
  return { ...file, addresses: [...new Set(file.addresses)].sort() };
}

function orderCells(file: unknown): unknown {
  const grid = isRecord(file) ? file.grid : null;
  const rows = listOf(grid, 'rows')?.map((r) => r.row);
  if (!rows) return file;
  const keys = (c: Records) => [rows.indexOf(c.row), rows.indexOf(c.column)];
  return { ...(file as Records), grid: sortList(grid, 'cells', keys) };
}

function isRecord(value: unknown): value is Records {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function listOf(file: unknown, key: string): Records[] | null {
  const list = isRecord(file) ? file[key] : null;
  return Array.isArray(list) && list.every(isRecord) ? list : null;
}

function sortList(
  file: unknown,
  key: string,
  keysOf: (record: Records) => (string | number)[],
): unknown {
  const list = listOf(file, key);
  return list ? { ...(file as Records), [key]: sortBy(list, keysOf) } : file;
}

/** A stable sort by keys compared one after another. */
function sortBy<T>(list: readonly T[], keysOf: (item: T) => (string | number)[]): T[] {
  const keyed = list.map((item) => ({ item, keys: keysOf(item) }));
  keyed.sort((a, b) => {
    for (const [i, key] of a.keys.entries()) {
      const other = b.keys[i] ?? key;
      if (key < other) return -1;
      if (key > other) return 1;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
