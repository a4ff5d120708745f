import { unzipSync } from 'fflate';
import type { SheetLayout } from './read-layouts.ts';
import { SheetError } from './sheet.ts';

const unit = 1024 * 1024;
/** What a workbook may hold unpacked, in bytes: some hundred thousand rows. More fits into no memory when it is read. */
const mostUnpacked = 128 * unit;
/** How many cells a sheet may have up to the last that is filled, whatever is between. */
const mostCells = 20_000_000;

const advice =
  '删去表格之外的内容与格式（右侧、下方的空白也在内），或只留要导入的工作表，另存为 .xlsx 或 .csv';

/**
 * Sees to it that a workbook is of a size that can be read, by what its directory says of its parts (APPNOTE.TXT,
 * 4.3.12): nothing is unpacked for it. A directory that says too little lets no more be unpacked than it says.
 * @throws {SheetError} when it is not, saying which part is large.
 */
export function checkUnpackedSize(bytes: Uint8Array): void {
  const parts: { name: string; originalSize: number }[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      // Pictures and the like are never unpacked.
      if (/\.(?:xml|rels)$/i.test(name)) parts.push({ name, originalSize });
      return false;
    },
  });
  const total = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total <= mostUnpacked) return;
  const [largest] = parts.toSorted((a, b) => b.originalSize - a.originalSize);
  const toUnits = (size: number) => `${Math.ceil(size / unit)} MB`;
  const part = `${largest?.name} 占 ${toUnits(largest?.originalSize ?? 0)}`;
  throw new SheetError(
    `工作簿太大：展开后有 ${toUnits(total)}，其中 ${part}；不超过 ${toUnits(mostUnpacked)} 的才读`,
    advice,
  );
}

/**
 * Sees to it that the cells of a sheet can be counted out, also those between the table and one far from it.
 * @throws {SheetError} when they cannot, saying how far the sheet goes.
 */
export function checkExtent({ name, rows, columns }: SheetLayout): void {
  if (rows * columns <= mostCells) return;
  throw new SheetError(`工作表“${name}”太大：到第 ${rows} 行、第 ${columns} 列还有内容`, advice);
}
