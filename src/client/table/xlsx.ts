import writeExcelFile from 'write-excel-file/universal';
import { globals } from '../contract.ts';
import { shared } from '../shared-globals.ts';

const widest = 60;

shared[globals.xlsx] = (rows) => {
  const [headings = [], ...body] = rows;
  const columns = headings.map((_, i) => ({
    width: Math.min(widest, 2 + Math.max(...rows.map((row) => measure(row[i] ?? '')))),
  }));
  const data = [
    headings.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...body.map((row) => row.map((value) => ({ value, type: String }))),
  ];
  return writeExcelFile(data, { columns, stickyRowsCount: 1 }).toBlob();
};

/** How many half-width characters a text takes. */
function measure(text: string): number {
  return Array.from(text).reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);
}
