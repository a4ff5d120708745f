import type { Clause, SourceText, TextBlock } from '../dataset/types.ts';

/** Something in a source text that can be pointed at. */
export interface Anchored {
  /** The fragment of its address. */
  id: string;
  kind: 'clause' | 'paragraph' | 'item' | 'table' | 'row' | 'figure';
  clause: Clause;
  /** All its words, as printed: what a quotation from it must agree with. */
  text: string;
  /** The mark before an item (`a)`), the caption of a table or figure, the label of a clause. */
  label: string;
  /** Its place among its like, from 1: the number of an item in its clause or of a row in its table. */
  position: number;
}

/** Everything in a source text that has an anchor, in order. */
export function listAnchors({ clauses }: SourceText): Anchored[] {
  return clauses.flatMap((clause) => [
    {
      id: clause.id,
      kind: 'clause' as const,
      clause,
      text: [clause.heading ?? '', ...clause.blocks.map(wordsOf)].join('\n'),
      label: clause.label,
      position: 1,
    },
    ...clause.blocks.flatMap((block) => anchorsOf(clause, block)),
  ]);
}

/** All words of a block, one part a line. */
export function wordsOf({ text, list, table, figure }: TextBlock): string {
  const parts = [
    text,
    list?.lead,
    ...(list?.items ?? []).flatMap((item) => [item.label, item.text]),
    table?.caption,
    ...(table ? [table.columns, ...table.rows].map((row) => row.join(' ')) : []),
    figure?.caption,
  ];
  return parts.filter((part) => part !== undefined).join('\n');
}

/** The anchor of a row of a table. */
export function rowAnchor(
  clause: Clause,
  table: NonNullable<TextBlock['table']>,
  row: number,
): string {
  return `${table.id ?? clause.id}-${row}`;
}

function anchorsOf(clause: Clause, block: TextBlock): Anchored[] {
  const { id, text, list, table, figure } = block;
  const found: Anchored[] = [];
  const add = (kind: Anchored['kind'], at: string, words: string, label: string, position = 1) =>
    found.push({ id: at, kind, clause, text: words, label, position });
  if (id) add('paragraph', id, text ?? '', '');
  list?.items.forEach((item, i) => {
    add('item', item.id, [item.label, item.text].join('\n'), item.label ?? '', i + 1);
  });
  if (table?.id) add('table', table.id, wordsOf(block), table.caption ?? '');
  table?.rows.forEach((row, i) => {
    add('row', rowAnchor(clause, table, i + 1), row.join(' '), table.caption ?? '', i + 1);
  });
  if (figure) add('figure', figure.id, figure.caption, figure.caption);
  return found;
}
