import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** A block of merged cells, counted from 0, its last row and column included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How a sheet is laid out. */
export interface SheetLayout {
  name: string;
  merges: Merge[];
  /** How many rows and columns it has up to the last that hold anything. */
  rows: number;
  columns: number;
}

const book = 'xl/workbook.xml';
const relationships = 'xl/_rels/workbook.xml.rels';
const isRead = (name: string): boolean =>
  name === book || name === relationships || name.startsWith('xl/worksheets/');

/** The layout of every sheet of a workbook (ECMA-376, `sheetData` and `mergeCells`), in the order of its sheets. */
export function readLayouts(bytes: Uint8Array): SheetLayout[] {
  const files = unzipSync(bytes, { filter: ({ name }) => isRead(name) });
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = new Map<string, string>();
  readElements(textOf(relationships), (name, read) => {
    if (name !== 'Relationship') return;
    const { Id = '', Target = '' } = read();
    targets.set(Id, resolveTarget(Target));
  });
  const layouts: SheetLayout[] = [];
  readElements(textOf(book), (name, read) => {
    if (name !== 'sheet') return;
    const attributes = read();
    const xml = textOf(targets.get(attributes['r:id'] ?? '') ?? '');
    layouts.push({ name: attributes.name ?? '', ...readLayout(xml) });
  });
  return layouts;
}

/** Calls for every element, by its name without a prefix, and with a way to its attributes. */
function readElements(
  xml: string,
  call: (name: string, read: () => Record<string, string>) => void,
): void {
  new Parser()
    .on('openTag', (name, read) => call(name.replace(/^.*:/, ''), read))
    .on('warn', () => {})
    .parse(xml);
}

function readLayout(xml: string): Omit<SheetLayout, 'name'> {
  const merges: Merge[] = [];
  let [cell, rows, columns] = ['', 0, 0];
  readElements(xml, (name, read) => {
    if (name === 'mergeCell') merges.push(...readMerge(read()));
    else if (name === 'c') cell = read().r ?? '';
    else if ((name === 'v' || name === 'is') && cell !== '') {
      const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, toColumn(letters) + 1);
    }
  });
  return { merges, rows, columns };
}

/** A target is relative to `xl/`, or begins with a slash. */
const resolveTarget = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

function readMerge({ ref = '' }: Record<string, string>): Merge[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (!left || !right) return [];
  return [
    {
      top: Number(top) - 1,
      left: toColumn(left),
      bottom: Number(bottom) - 1,
      right: toColumn(right),
    },
  ];
}

const toColumn = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
