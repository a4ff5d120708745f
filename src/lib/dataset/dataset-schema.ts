import { z } from 'zod';
import { numberingFile } from '../numbering/scheme.ts';
import { addressesFile } from './schema/addresses.ts';
import { categoriesFile } from './schema/categories.ts';
import { citationsFile } from './schema/citations.ts';
import { errataFile } from './schema/errata.ts';
import { eventsFile } from './schema/events.ts';
import { flowsFile } from './schema/flows.ts';
import { platformFile } from './schema/platform.ts';
import { releasesFile } from './schema/releases.ts';
import { roadmapFile } from './schema/roadmap.ts';
import { siteFile } from './schema/site.ts';
import { sourcesFile } from './schema/sources.ts';
import { standardsFile } from './schema/standards.ts';
import { subsystemsFile } from './schema/subsystems.ts';
import { termsFile } from './schema/terms.ts';
import { textFile } from './schema/texts.ts';

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
  terms: { schema: termsFile, optional: true },
  platform: { schema: platformFile, optional: true },
  flows: { schema: flowsFile, optional: true },
  roadmap: { schema: roadmapFile, optional: true },
  releases: { schema: releasesFile, optional: true },
  addresses: { schema: addressesFile, optional: true },
} as const;

/** The name of a file at the top of a dataset folder, without `.json`. */
export type DatasetFileName = keyof typeof datasetFiles;

/** The name of any file of a dataset folder, without `.json`: `standards`, or `texts/<id of the source>`. */
export type DatasetPart = DatasetFileName | `texts/${string}`;

/** Whether a file name without `.json` is that of a source text. */
export function isTextPart(name: string): name is `texts/${string}` {
  return /^texts\/[^/]+$/.test(name);
}

/** The schema of a dataset file. */
export function schemaOf(part: DatasetPart): z.ZodType {
  return isTextPart(part) ? textFile : datasetFiles[part].schema;
}

/** What an absent optional file stands for. */
export const emptyFiles = {
  categories: { categories: [] },
  subsystems: { subsystems: [] },
  citations: { grid: null, clauses: [] },
  errata: { errata: [] },
  terms: { terms: [] },
  platform: { overview: null, views: [], systems: [] },
  flows: { participants: [], flows: [], exchanges: [] },
  roadmap: { roadmap: null },
  releases: { releases: [] },
  addresses: { addresses: [] },
} satisfies Partial<{
  [Name in DatasetFileName]: z.input<(typeof datasetFiles)[Name]['schema']>;
}>;

/** A whole dataset: the content of every file by file name, the source texts by the id of their source. */
export type Dataset = {
  [Name in DatasetFileName]: z.infer<(typeof datasetFiles)[Name]['schema']>;
} & { texts: Record<string, z.infer<typeof textFile>> };

/** The files of a dataset one by one, under the names findings and messages use. */
export function listParts({ texts, ...flat }: Dataset): [DatasetPart, unknown][] {
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

function describeFiles(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  for (const name of [...Object.keys(datasetFiles), 'texts/*'] as DatasetPart[]) {
    const { $schema: _, ...definition } = z.toJSONSchema(schemaOf(name), { io: 'input' });
    $defs[schemaName(name)] = definition as JsonSchema;
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '标准数据集',
    description:
      '数据集文件夹中每个 JSON 文件各有一个定义，texts 文件夹中的全文共用 TextFile；文件首行以 $schema 指向它',
    $defs,
  };
}
