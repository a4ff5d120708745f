import { pageAddress } from '../../addresses/page-address.ts';
import { readingWords } from '../../labels/words.ts';
import {
  anchoredHeading,
  type Block,
  bulletList,
  type Inline,
  paragraph,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import type { CitationGrid } from './schema.ts';

/** Both readings the words allow, shown on the row that differs most, and the reason for the one taken. */
export function explainReading(model: Model, grid: CitationGrid): Block[] {
  const { dataset, resolveStandard } = model;
  const ticks = (row: string) => grid.cells.filter((cell) => cell.row === row).length;
  const [fullest] = [...grid.rows].sort((a, b) => ticks(b.row) - ticks(a.row));
  const label = fullest ? resolveStandard(fullest.row).label : '';
  const count = fullest ? ticks(fullest.row) : 0;
  const examples: Record<CitationGrid['reading'], string> = {
    'rows-cite-columns': `${label} 一行有 ${count} 个勾：${label} 引用这 ${count} 项标准`,
    'columns-cite-rows': `${label} 一行有 ${count} 个勾：这 ${count} 项标准引用 ${label}`,
  };
  return [
    anchoredHeading(2, 'reading', '引用关系图怎样读'),
    paragraph(linkPlace(grid.place, dataset, pageAddress.about), '（', grid.caption, '）的说明：'),
    bulletList(grid.notes),
    paragraph('这句话有两种可能的读法：'),
    table(
      ['读法', '例', '本站'],
      (Object.keys(readingWords) as CitationGrid['reading'][]).map((reading): Inline[] => [
        readingWords[reading],
        examples[reading],
        reading === grid.reading ? '采用' : '不采用',
      ]),
    ),
    paragraph('理由：'),
    bulletList(grid.readingReason),
  ];
}
