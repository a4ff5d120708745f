import {
  createJsonSchema,
  type Dataset,
  type DatasetFileName,
  datasetFiles,
  schemaName,
} from '../dataset/dataset-schema.ts';
import { printJson } from '../json/print-json.ts';

type Records = Record<string, unknown>;

/** A dataset as parsed, before it is known to be valid. */
type LooseDataset = Partial<Record<DatasetFileName, unknown>>;

/**
 * Prints the files of a dataset in canonical order and layout: records in the order of their tables,
 * members in the order of the schema, strings without surrounding white space.
 * @param values the parsed files by name; files that did not parse are left out.
 * @returns the text of each file given.
 */
export function printDataset(values: LooseDataset): Map<DatasetFileName, string> {
  const definitions = createJsonSchema().$defs ?? {};
  const ordered = orderRecords(values);
  const printed = new Map<DatasetFileName, string>();
  for (const name of Object.keys(datasetFiles) as DatasetFileName[]) {
    const value = ordered[name];
    if (value === null || typeof value !== 'object') continue;
    const schema = schemaName(name);
    const content = { ...value, $schema: `./schema.json#/$defs/${schema}` };
    printed.set(name, printJson(trimStrings(content), definitions[schema]));
  }
  return printed;
}

function trimStrings(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
  if (Array.isArray(value)) return value.map(trimStrings);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, trimStrings(v)]));
}

function orderRecords(values: LooseDataset): LooseDataset {
  const dataset = values as unknown as Partial<Dataset>;
  const families = listOf(dataset.site, 'families').map((f) => f.id);
  const standards = sortBy(listOf(dataset.standards, 'standards'), (s) => [
    families.indexOf(s.family),
    Number((s.place as Records | undefined)?.row ?? 0),
  ]);
  const place = new Map(standards.map((s, i) => [s.id, i]));
  const order = (id: unknown) => place.get(id) ?? place.size;
  const date = (value: unknown) => (typeof value === 'string' ? value : '9999');
  const replace = (name: DatasetFileName, key: string, records: unknown[]) =>
    dataset[name] ? { [name]: { ...(dataset[name] as Records), [key]: records } } : {};
  return {
    ...values,
    ...replace('standards', 'standards', standards),
    ...replace(
      'events',
      'events',
      sortBy(listOf(dataset.events, 'events'), (e) => [order(e.record), date(e.date)]),
    ),
    ...replace(
      'errata',
      'errata',
      sortBy(listOf(dataset.errata, 'errata'), (e) => [Number(String(e.id).slice(1))]),
    ),
    ...replace('addresses', 'addresses', [...new Set(listOf(dataset.addresses, 'addresses'))].sort()),
    ...orderCells(dataset),
  };
}

function orderCells(dataset: Partial<Dataset>): LooseDataset {
  const file = dataset.citations as Records | undefined;
  const grid = file?.grid as Records | null | undefined;
  if (!file || !grid) return {};
  const rows = listOf(grid, 'rows').map((r) => r.row);
  const cells = sortBy(listOf(grid, 'cells'), (c) => [rows.indexOf(c.row), rows.indexOf(c.column)]);
  return { citations: { ...file, grid: { ...grid, cells } } };
}

function listOf(file: unknown, key: string): Records[] {
  const list = (file as Records | undefined)?.[key];
  return Array.isArray(list) ? (list as Records[]) : [];
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
