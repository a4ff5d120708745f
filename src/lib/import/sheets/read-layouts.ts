import { strFromU8, unzipSync } from 'fflate';
import { readElements } from './read-elements.ts';
import { type CellLayout, readSheetLayout } from './read-sheet-layout.ts';
import type { Epoch } from './sheet.ts';

/** How a sheet is laid out. */
export interface SheetLayout extends CellLayout {
  name: string;
  /** Whether whoever opens the workbook does not see it (`hidden`, `veryHidden`). */
  isHidden: boolean;
}

const book = 'xl/workbook.xml';
const relationships = 'xl/_rels/workbook.xml.rels';
const isRead = (name: string): boolean =>
  name === book || name === relationships || name.startsWith('xl/worksheets/');

/** The layout of every sheet of a workbook (ECMA-376), in the order of its sheets, and where it counts days from. */
export function readLayouts(bytes: Uint8Array): { layouts: SheetLayout[]; epoch: Epoch } {
  const files = unzipSync(bytes, { filter: ({ name }) => isRead(name) });
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = new Map<string, string>();
  readElements(textOf(relationships), {
    open: (name, read) => {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '' } = read();
      targets.set(Id, resolveTarget(Target));
    },
  });
  const layouts: SheetLayout[] = [];
  let epoch: Epoch = 1900;
  readElements(textOf(book), {
    open: (name, read) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(read().date1904 ?? '')) epoch = 1904;
      if (name !== 'sheet') return;
      const attributes = read();
      const isHidden = /^(?:veryH|h)idden$/.test(attributes.state ?? '');
      const xml = textOf(targets.get(attributes['r:id'] ?? '') ?? '');
      layouts.push({ name: attributes.name ?? '', isHidden, ...readSheetLayout(xml) });
    },
  });
  return { layouts, epoch };
}

/** A target is relative to `xl/`, or begins with a slash. */
const resolveTarget = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;
