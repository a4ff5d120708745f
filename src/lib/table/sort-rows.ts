/**
 * Rows in the order of what one of their cells holds; equal ones keep theirs. Cells that hold nothing come
 * last in either direction: a reader who turns a column round looks for its other end.
 * @param read gives what a row's cell is sorted by, empty when it holds nothing.
 * @param lang the language whose readers look the words up (BCP 47).
 */
export function sortRows<Row>(
  rows: readonly Row[],
  read: (row: Row) => string,
  descending: boolean,
  lang: string,
): Row[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: read(row) }));
  keyed.sort((a, b) => {
    if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
    return sign * collator.compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}
