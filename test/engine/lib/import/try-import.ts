import { expect } from 'vitest';
import type { Dataset, DatasetPart } from '../../../../src/lib/dataset/dataset-schema.ts';
import { writePlainSteps } from '../../../../src/lib/dataset/record-words.ts';
import { assembleDataset } from '../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { printDataset } from '../../../../src/lib/dataset/validate/canonical-dataset.ts';
import { validateDataset } from '../../../../src/lib/dataset/validate/validate-dataset.ts';
import { listOwnColumns } from '../../../../src/lib/import/columns/own-columns.ts';
import { readMap } from '../../../../src/lib/import/columns/read-map.ts';
import { type ImportResult, importCatalogue } from '../../../../src/lib/import/import-catalogue.ts';
import { printChanges } from '../../../../src/lib/import/print-changes.ts';
import { formatProblem } from '../../../../src/lib/import/report/format-problems.ts';
import type { ChosenSheets } from '../../../../src/lib/import/sheets/choose-sheets.ts';
import { readCsv } from '../../../../src/lib/import/sheets/read-csv.ts';
import type { Sheet } from '../../../../src/lib/import/sheets/sheet.ts';
import { formatCsv } from '../../../../src/lib/outputs/csv/format-csv.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';

/** The day imports of these tests happen on. */
export const today = '2026-06-01';

type Rows = readonly (readonly string[])[];

/** How rows are imported, and those of the other sheets. */
interface TrialOptions {
  map?: string;
  prune?: boolean;
  relations?: Rows;
  categories?: Rows;
  /** The sheets that are not read. */
  others?: ChosenSheets['others'];
  uncalculated?: Sheet['uncalculated'];
}

/** Imports rows into a dataset, without a dictionary: each Chinese character is spelt by its code point. */
export function tryImport(
  dataset: Dataset,
  rows: Rows,
  { map = '', prune = false, others = [], uncalculated = [], ...named }: TrialOptions = {},
): ImportResult {
  const spell = (text: string) => Array.from(text, (c) => `u${c.codePointAt(0)?.toString(16)}`);
  const besides = Object.entries(named).map(([name, own]) => [name, { name, rows: own }]);
  const standards = { name: '', rows, uncalculated };
  const sheets = { standards, ...Object.fromEntries(besides), unread: [], others };
  const request = {
    dataset,
    sheets,
    catalogue: '目录.csv',
    map: readMap(map),
    prune,
    today,
    spell,
  };
  const result = importCatalogue(request);
  if (!result) throw new Error('no headings');
  return result;
}

/** A dataset of nothing but a title, and the fields and numbers it is to know. */
export function createEmpty(parts: Partial<Dataset> = {}): Dataset {
  const site = { title: '甲', shortTitle: '甲', description: '甲', version: '0.0.1', families: [] };
  const { site: own, ...rest } = parts;
  const files = { site: { ...site, ...own }, standards: { standards: [] }, ...rest };
  return assembleDataset(new Map(Object.entries(files) as [DatasetPart, unknown][]));
}

/** The numbers the datasets of these tests know. */
const numbering = {
  prefixes: [
    { prefix: 'GB/T', name: '国家标准' },
    { prefix: 'DL/T', name: '电力行业标准' },
  ],
  amendments: [{ form: '/XG{n}', also: ['第{n}号修改单'] }],
  plan: {
    ...{ serialDigits: 4, departmentDigits: 3, departments: [], labels: ['计划号'] },
    natures: [{ code: 'T', mandate: 'recommended' as const }],
  },
};

/** A dataset without standards that knows numbers. */
export const numbered = createEmpty({ numbering });

/** Imports rows into a dataset without standards, and gives the records they have become besides. */
export function readRows(rows: Rows, map = '') {
  const result = tryImport(numbered, rows, { map });
  return { ...result, records: result.dataset.standards.standards };
}

/** The headings of tables that say what replaces what. */
export const relationHeading = ['标准号', '标准名称', '状态', '代替标准', '被代替'];

/** Imports rows under `relationHeading`, which must come out valid, and gives their relations without trust besides. */
export function relate(...rows: string[][]) {
  const result = tryImport(numbered, [relationHeading, ...rows]);
  expect(listIssues(result)).toEqual([]);
  const { relations } = result.dataset.relations;
  return { ...result, relations: relations.map(({ trust, ...rest }) => ({ ...rest })) };
}

/** The rows of a table as a spreadsheet saves them and the import reads them. */
export const saved = (rows: readonly (readonly string[])[]) =>
  readCsv(new TextEncoder().encode(formatCsv(rows))).rows;

/** The lines that say what cannot be read. */
export const listProblems = ({ problems }: ImportResult): string[] => problems.map(formatProblem);

/** What validation says of an imported dataset, hints left out. */
export function listIssues({ dataset }: ImportResult): string[] {
  const printed = [...printDataset(dataset)].filter(
    ([name]) => name !== 'numbering' || dataset.numbering.prefixes.length > 0,
  );
  const files = printed.map(([name, text]) => [`${name}.json`, text] as const);
  const bytes = new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const { issues } = validateDataset(bytes);
  return issues
    .filter(({ severity }) => !severity)
    .map(({ file, record, problem }) => `${file} ${record} ${problem}`);
}

/** The table the site exports, all its columns shown, the address of each row's page last. */
export function exportTable(dataset: Dataset, site = 'https://a.example/b/'): string[][] {
  const model = createModel(dataset, today);
  const columns = [...listOwnColumns(model).values()];
  const rows = model.standards.map((standard) =>
    columns.map(({ field, read }) => {
      const text = read(standard);
      return field === 'category'
        ? writePlainSteps(text)
        : (field === 'address' ? site : '') + text;
    }),
  );
  return [columns.map(({ heading }) => heading), ...rows];
}

/** The files an import would write. */
export const listChanges = (before: Dataset, { dataset }: ImportResult): string[] => [
  ...printChanges(before, dataset, []).keys(),
];
