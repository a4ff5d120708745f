import { z } from 'zod';
import { line, paragraph, recordId, sourcePlace } from '../../dataset/schema/primitives.ts';

const place = {
  row: recordId.describe('行首的标准'),
  printedColumn: recordId.describe('照录：打勾处所在列的标准'),
};

const cellPlace = z.strictObject(place).describe('一格的行与照录的列');

const citationCell = z
  .strictObject({
    ...place,
    formerPlaces: z
      .array(cellPlace)
      .optional()
      .describe('曾读作在此打勾的格；其勘误的旧网址继续有效并指向本格'),
    column: recordId.describe('校正对角线之后所在列的标准'),
  })
  .describe('引用关系图中打勾的一格');

const citationRow = z
  .strictObject({
    row: recordId.describe('行首的标准'),
    diagonal: recordId
      .nullable()
      .describe('照录：对角线记号所在列的标准；该行没有记号则为 null，其位置无从校验'),
  })
  .describe('引用关系图的一行');

export const citationGrid = z
  .strictObject({
    place: sourcePlace,
    caption: line.describe('图题，照录'),
    notes: z.array(line).describe('图的说明，照录'),
    reading: z
      .enum(['rows-cite-columns', 'columns-cite-rows'])
      .describe(
        '读法：rows-cite-columns 行首的标准引用列首的标准；columns-cite-rows 相反。改动此项，全站关系随之反转',
      ),
    readingReason: z.array(paragraph).min(1).describe('采用这一读法的理由'),
    rows: z.array(citationRow).min(1).describe('行与列的顺序，及各行对角线记号的位置'),
    cells: z.array(citationCell).describe('打勾的格，按行再按列的顺序'),
  })
  .describe('以方格表示的引用关系图');

export type CitationGrid = z.infer<typeof citationGrid>;
export type CellPlace = z.infer<typeof cellPlace>;
export type CitationCell = z.infer<typeof citationCell>;
