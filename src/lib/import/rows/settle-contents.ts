import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Column, Header, UntakenColumn } from '../columns/find-header.ts';
import { namesFile } from '../fields/files-field.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { holdsPages } from './list-entries.ts';

/**
 * A header whose columns are what they hold, where one heading may mean several things: a column that could hold the
 * addresses of this site's pages holds links when it does not; 全文 are files where no cell is an address; files are
 * taken by their heading alone where some of them are there.
 */
export function settleContents(sheet: Sheet, header: Header, dataset: Dataset): Header {
  const untaken: UntakenColumn[] = [];
  const columns = header.columns.flatMap((column): Column[] => {
    const { index, heading, field, said } = column;
    if (field === 'address' && !holdsPages(sheet, header, column))
      return [{ index, heading, field: 'detail' }];
    const cells = sheet.rows.slice(header.row + 1).map((row) => row[index] ?? '');
    const isFiles = field === 'files' || (field === 'fulltext' && cells.some(isFileName));
    if (said || !isFiles || (field === 'fulltext' && cells.some(isAddress))) return [column];
    if (cells.some((cell) => namesFile({ dataset }, cell)))
      return [{ index, heading, field: 'files' }];
    untaken.push({ index, heading, ...(cells.some(isFileName) ? { why: absent } : {}) });
    return [];
  });
  return { ...header, columns, untaken: [...header.untaken, ...untaken] };
}

const absent = 'files 文件夹中没有其中的文件；放进去再导入，即作附件';

const isAddress = (cell: string): boolean => /^(?:https?:\/\/|www\.)/iu.test(cell);
const isFileName = (cell: string): boolean => !isAddress(cell) && /\.[a-z0-9]{2,5}$/iu.test(cell);
