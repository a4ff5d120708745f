import { z } from 'zod';
import { numberingFile } from '../number/scheme.ts';
import { addressesFile } from './schema/addresses.ts';
import { categoriesFile } from './schema/categories.ts';
import { citationsFile } from './schema/citations.ts';
import { errataFile } from './schema/errata.ts';
import { eventsFile } from './schema/events.ts';
import { siteFile } from './schema/site.ts';
import { sourcesFile } from './schema/sources.ts';
import { standardsFile } from './schema/standards.ts';
import { subsystemsFile } from './schema/subsystems.ts';

/** The files of a dataset folder: file name without `.json`, its schema, and whether it may be absent. */
export const datasetFiles = {
  site: { schema: siteFile, optional: false },
  numbering: { schema: numberingFile, optional: false },
  sources: { schema: sourcesFile, optional: false },
  categories: { schema: categoriesFile, optional: true },
  subsystems: { schema: subsystemsFile, optional: true },
  standards: { schema: standardsFile, optional: false },
  citations: { schema: citationsFile, optional: true },
  events: { schema: eventsFile, optional: false },
  errata: { schema: errataFile, optional: true },
  addresses: { schema: addressesFile, optional: true },
} as const;

/** The name of a dataset file, without `.json`. */
export type DatasetFileName = keyof typeof datasetFiles;

/** What an absent optional file stands for. */
export const emptyFiles = {
  categories: { categories: [] },
  subsystems: { subsystems: [] },
  citations: { grid: null, clauses: [] },
  errata: { errata: [] },
  addresses: { addresses: [] },
} satisfies Partial<{ [Name in DatasetFileName]: z.input<(typeof datasetFiles)[Name]['schema']> }>;

/** A whole dataset: the content of every file by file name. */
export type Dataset = { [Name in DatasetFileName]: z.infer<(typeof datasetFiles)[Name]['schema']> };

/** The `$defs` name of a file's schema: `standards` → `StandardsFile`. */
export function schemaName(file: DatasetFileName): string {
  return `${file[0]?.toUpperCase()}${file.slice(1)}File`;
}

/** A JSON Schema object, as far as this project reads it. */
export interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
  description?: string;
  [keyword: string]: unknown;
}

/** The published JSON Schema (draft 2020-12) of the dataset: one definition a file, a description on every field. */
export function createJsonSchema(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  for (const [name, { schema }] of Object.entries(datasetFiles)) {
    const { $schema: _, ...definition } = z.toJSONSchema(schema, { io: 'input' });
    $defs[schemaName(name as DatasetFileName)] = definition as JsonSchema;
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '标准数据集',
    description: '数据集文件夹中每个 JSON 文件各有一个定义；文件首行以 $schema 指向它',
    $defs,
  };
}
