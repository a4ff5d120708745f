import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** A block of merged cells, counted from 0, its last row and column included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const book = 'xl/workbook.xml';
const relationships = 'xl/_rels/workbook.xml.rels';
const isRead = (name: string): boolean =>
  name === book || name === relationships || name.startsWith('xl/worksheets/');

/** The merged cells of every sheet of a workbook (ECMA-376, `mergeCells`), in the order of its sheets. */
export function readMerges(bytes: Uint8Array): Merge[][] {
  const files = unzipSync(bytes, { filter: ({ name }) => isRead(name) });
  const read = (name: string) => listElements(strFromU8(files[name] ?? new Uint8Array()));
  const targets = new Map(
    read(relationships).flatMap(({ name, attributes: { Id = '', Target = '' } }) =>
      name === 'Relationship' ? [[Id, resolveTarget(Target)] as const] : [],
    ),
  );
  return read(book)
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => read(targets.get(attributes['r:id'] ?? '') ?? '').flatMap(readMerge));
}

interface Element {
  name: string;
  attributes: Record<string, string>;
}

function listElements(xml: string): Element[] {
  const found: Element[] = [];
  new Parser()
    .on('openTag', (name, readAttributes) => {
      const local = name.replace(/^.*:/, '');
      if (['sheet', 'Relationship', 'mergeCell'].includes(local)) {
        found.push({ name: local, attributes: readAttributes() });
      }
    })
    .on('warn', () => {})
    .parse(xml);
  return found;
}

/** A target is relative to `xl/`, or begins with a slash. */
const resolveTarget = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

function readMerge({ name, attributes: { ref = '' } }: Element): Merge[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (name !== 'mergeCell' || !left || !right) return [];
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
