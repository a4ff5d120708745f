import { writePlainSteps } from '../../lib/dataset/record-words.ts';
import { formatCsv } from '../../lib/outputs/csv/format-csv.ts';
import { globals } from '../contract.ts';
import { sayTable } from '../say.ts';
import { loadScript } from '../search/place.ts';
import { shared } from '../shared-globals.ts';
import { readSaved } from './cells.ts';
import type { TableColumn, TableRow } from './rows.ts';

/**
 * Columns of rows as text, headings first, what stands behind values in columns of its own, the address of each row's
 * page last; in categories with marks that every encoding of spreadsheets has.
 */
export function readTable(rows: readonly TableRow[], columns: readonly TableColumn[]): string[][] {
  return [
    [...columns.flatMap(({ saved }) => saved), sayTable('table.address')],
    ...rows.map(({ element }) => [
      ...columns.flatMap(({ index, key, saved }) => {
        const said = readSaved(element.cells[index]);
        const write = key === 'category' ? writePlainSteps : (text: string) => text;
        return saved.map((_, i) => write(said[i] ?? ''));
      }),
      element.querySelector('a')?.href ?? '',
    ]),
  ];
}

/** Saves rows as CSV. */
export function saveCsv(rows: readonly (readonly string[])[], name: string): void {
  saveFile(new Blob([formatCsv(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/**
 * Saves rows as an Excel file.
 * @param script the address of the code that writes such files, loaded when first needed.
 * @throws when it cannot be loaded.
 */
export async function saveXlsx(
  rows: readonly (readonly string[])[],
  name: string,
  script: string,
): Promise<void> {
  if (!shared[globals.xlsx]) await loadScript(script);
  const write = shared[globals.xlsx];
  if (!write) throw new Error(script);
  saveFile(await write(rows), `${name}.xlsx`);
}

function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
