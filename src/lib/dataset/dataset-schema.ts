import { z } from 'zod';
import { noNumbering, numberingFile } from '../numbering/scheme.ts';
import { conceptFiles } from './concept-files.ts';
import type { FoundFile } from './file-list.ts';
import { addressesFile } from './schema/addresses.ts';
import { citationsFile } from './schema/citations.ts';
import { columnsFile } from './schema/columns.ts';
import { errataFile } from './schema/errata.ts';
import { eventsFile } from './schema/events.ts';
import { labelsFile } from './schema/labels.ts';
import { releasesFile } from './schema/releases.ts';
import { siteFile } from './schema/site.ts';
import { sourcesFile } from './schema/sources.ts';
import { standardsFile } from './schema/standards.ts';
import { textFile } from './schema/texts.ts';

/**
 * The files every dataset may have, whatever its concepts: a schema, what an absent file stands for, and whether
 * its strings are set beside others, where white space at their ends may be meant.
 */
const coreFiles = {
  site: { schema: siteFile },
  numbering: { schema: numberingFile, empty: noNumbering },
  sources: { schema: sourcesFile, empty: { sources: [] } },
  standards: { schema: standardsFile },
  citations: { schema: citationsFile, empty: { grid: null, clauses: [] } },
  events: { schema: eventsFile, empty: { events: [] } },
  errata: { schema: errataFile, empty: { errata: [] } },
  releases: { schema: releasesFile, empty: { releases: [] } },
  labels: { schema: labelsFile, empty: { labels: {} }, joined: true },
  addresses: { schema: addressesFile, empty: { addresses: [] } },
  columns: { schema: columnsFile, empty: { columns: [] } },
} as const;

/** The files of a dataset folder by name without `.json`; one without an `empty` value must be there. */
export const datasetFiles = { ...coreFiles, ...conceptFiles } as const;

/** Whether a file of a dataset folder may be absent. */
export const isOptional = (name: DatasetFileName): boolean => 'empty' in datasetFiles[name];

/** The name of a file at the top of a dataset folder, without `.json`. */
export type DatasetFileName = keyof typeof datasetFiles;

/** The name of any file of a dataset folder, without `.json`: `standards`, or `texts/<id of the source>`. */
export type DatasetPart = DatasetFileName | `texts/${string}`;

/** Whether a file name without `.json` is that of a source text. */
export function isTextPart(name: string): name is `texts/${string}` {
  return /^texts\/[^/]+$/.test(name);
}

/** Whether the strings of a file are set beside others, where white space at their ends may be meant. */
export const isJoined = (part: DatasetPart): boolean =>
  !isTextPart(part) && 'joined' in datasetFiles[part];

/** The schema of a dataset file. */
export function schemaOf(part: DatasetPart): z.ZodType {
  return isTextPart(part) ? textFile : datasetFiles[part].schema;
}

/** What the absent files of a dataset stand for, by name. */
export const emptyFiles = Object.fromEntries(
  Object.entries(datasetFiles).flatMap(([name, file]) =>
    'empty' in file ? [[name, file.empty]] : [],
  ),
) as unknown as Omit<Dataset, 'site' | 'standards' | 'texts' | 'files'>;

/**
 * A whole dataset: the content of every JSON file by file name, the source texts by the id of their source, and what
 * stands in its folder of files.
 */
export type Dataset = {
  [Name in DatasetFileName]: z.infer<(typeof datasetFiles)[Name]['schema']>;
} & { texts: Record<string, z.infer<typeof textFile>>; files: readonly FoundFile[] };

/** The JSON files of a dataset one by one, under the names findings and messages use. */
export function listParts({ texts, files: _, ...flat }: Dataset): [DatasetPart, unknown][] {
  return [
    ...(Object.entries(flat) as [DatasetFileName, unknown][]),
    ...Object.entries(texts).map(([id, text]): [DatasetPart, unknown] => [`texts/${id}`, text]),
  ];
}

/** The `$defs` name of a file's schema: `standards` → `StandardsFile`. */
export function schemaName(file: DatasetPart): string {
  if (isTextPart(file)) return 'TextFile';
  return `${file[0]?.toUpperCase()}${file.slice(1)}File`;
}

/** A JSON Schema object, as far as this project reads it. */
export interface JsonSchema {
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
  description?: string;
  [keyword: string]: unknown;
}

let published: JsonSchema | undefined;

/** The published JSON Schema (draft 2020-12) of the dataset: one definition a file, a description on every field. */
export function createJsonSchema(): JsonSchema {
  published ??= describeFiles();
  return published;
}

/** A schema that was a whole of its own, at another place: what refers to a part of it follows. */
function moveReferences(schema: object, place: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string' ? value.replace(/^#/, () => place) : value,
  );
}

/** What a schema stands for: the definition it refers to, or itself. @throws {RangeError} for none of that name. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== 'string') return schema;
  const [, ...steps] = schema.$ref.split('/');
  let at: unknown = root;
  for (const step of steps) at = (at as Record<string, unknown> | undefined)?.[step];
  if (!at) throw new RangeError(`no schema at ${schema.$ref}`);
  return at as JsonSchema;
}

function describeFiles(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  for (const name of [...Object.keys(datasetFiles), 'texts/*'] as DatasetPart[]) {
    const { $schema: _, ...definition } = z.toJSONSchema(schemaOf(name), { io: 'input' });
    $defs[schemaName(name)] = moveReferences(definition, `#/$defs/${schemaName(name)}`);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '标准数据集',
    description:
      '数据集文件夹中每个 JSON 文件各有一个定义，texts 文件夹中的全文共用 TextFile；文件首行以 $schema 指向它',
    $defs,
  };
}
