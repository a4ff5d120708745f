import {
  type DeclaredField,
  type FieldValue,
  readFieldValue,
  valueTypes,
} from '../../concepts/fields/schema.ts';
import type { Draft } from '../draft/draft.ts';
import type { Epoch } from '../sheets/sheet.ts';
import { CellProblem, checkLength, type ImportField, splitItems, toLine } from './import-field.ts';
import { readDate } from './read-date.ts';
import { readAddress } from './text-fields.ts';

/** A field the dataset declares for itself. */
export const declaredField = (field: DeclaredField): ImportField => ({
  ...(field.type === 'list' ? { several: true } : {}),
  read: (draft, record) => formatValue(draft, readFieldValue(record, field.key)),
  write: (draft, record, cells) => {
    const value = readValue(field, cells, draft.epoch);
    if (formatValue(draft, value) === formatValue(draft, readFieldValue(record, field.key)))
      return 'same';
    record.fields = { ...record.fields, [field.key]: value };
    return 'taken';
  },
});

function formatValue({ labels: { say } }: Draft, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(say('mark.comma')) : String(value);
}

function readValue(
  { type }: DeclaredField,
  cells: readonly [string, ...string[]],
  epoch?: Epoch,
): FieldValue {
  const [cell] = cells;
  if (type === 'list') return splitItems(cells);
  if (type === 'date') return readDate(cell, epoch);
  if (type === 'link') return readAddress(cell);
  if (type === 'text') return checkLength(toLine(cell));
  const number = Number(cell.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3})/gu, ''));
  if (!valueTypes.number.schema.safeParse(number).success)
    throw new CellProblem('不是数', '写作 12.5');
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER)
    throw new CellProblem(
      '数太大，无法原样保存',
      `不超过 ${Number.MAX_SAFE_INTEGER}，或取作 field:text`,
    );
  return number;
}

/**
 * The type that suits all cells of a column: dates, numbers or addresses where every cell is one, several lines
 * where the rows of a standard say different things, else a line.
 */
export function guessType(
  cells: readonly string[],
  differs: boolean,
  epoch?: Epoch,
): DeclaredField['type'] {
  if (differs) return 'list';
  const all = (read: (cell: string) => unknown) =>
    cells.length > 0 && cells.every((cell) => succeeds(() => read(cell)));
  if (all(readAddress)) return 'link';
  if (all((cell) => readValue({ key: 'number', label: '', type: 'number' }, [cell])))
    return 'number';
  return all((cell) => readDate(cell, epoch)) ? 'date' : 'text';
}

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof CellProblem) return false;
    throw error;
  }
}
