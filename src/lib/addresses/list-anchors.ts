import type { Clause, SourceText, TextBlock } from '../dataset/types.ts';

/** Something in a source text that can be pointed at. */
export interface Anchored {
  /** The fragment of its address. */
  id: string;
  /** Fragments it had before. */
  formerIds: readonly string[];
  kind: 'clause' | 'paragraph' | 'item' | 'table' | 'row' | 'figure';
  clause: Clause;
  /** All its words, as printed: what a quotation from it must agree with. */
  text: string;
  /** The mark before an item (`a)`), the caption of a table or figure, the first cell of a row, the label of a clause. */
  label: string;
  /** Its place among its like, from 1: the number of an item in its clause or of a row in its table. */
  position: number;
}

/** Everything in a source text that has an anchor, in order. */
export function listAnchors({ clauses }: SourceText): Anchored[] {
  return clauses.flatMap((clause) => [
    {
      id: clause.id,
      formerIds: clause.formerIds ?? [],
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

/** The anchor of a row of a table, and those it had before: they hang on that of the table, or else of the clause. */
export function rowAnchors(
  clause: Clause,
  table: NonNullable<TextBlock['table']>,
  row: number,
): Pick<Anchored, 'id' | 'formerIds'> {
  const { id, formerIds = [] } = table.id ? { ...table, id: table.id } : clause;
  return { id: `${id}-${row}`, formerIds: formerIds.map((former) => `${former}-${row}`) };
}

function anchorsOf(clause: Clause, block: TextBlock): Anchored[] {
  const { id, formerIds, text, list, table, figure } = block;
  const found: Anchored[] = [];
  const add = (
    kind: Anchored['kind'],
    at: { id: string; formerIds?: readonly string[] | undefined },
    words: string,
    label: string,
    position = 1,
  ) => {
    const { id, formerIds = [] } = at;
    found.push({ id, formerIds, kind, clause, text: words, label, position });
  };
  if (id) add('paragraph', { id, formerIds }, text ?? '', '');
  list?.items.forEach((item, i) => {
    add('item', item, [item.label, item.text].join('\n'), item.label ?? '', i + 1);
  });
  const caption = table?.caption ?? '';
  if (table?.id) add('table', { ...table, id: table.id }, wordsOf(block), caption);
  table?.rows.forEach((row, i) => {
    add('row', rowAnchors(clause, table, i + 1), row.join(' '), row[0] ?? '', i + 1);
  });
  if (figure) add('figure', figure, figure.caption, figure.caption);
  return found;
}
