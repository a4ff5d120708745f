import { pageAddress } from '../../addresses/page-address.ts';
import {
  anchoredHeading,
  type Block,
  bulletList,
  type Inline,
  paragraph,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import { type CitationGrid, citationGrid } from './schema.ts';

/** Both readings the words allow, shown on the row that differs most, and the reason for the one taken. */
export function explainReading(model: Model, grid: CitationGrid): Block[] {
  const { dataset, resolveStandard } = model;
  const { say, phrase } = model.labels;
  const ticks = (row: string) => grid.cells.filter((cell) => cell.row === row).length;
  const [fullest] = [...grid.rows].sort((a, b) => ticks(b.row) - ticks(a.row));
  const standard = fullest ? resolveStandard(fullest.row).label : '';
  const count = fullest ? ticks(fullest.row) : 0;
  const place = linkPlace(grid.place, dataset, pageAddress.about);
  return [
    anchoredHeading(2, 'reading', say('grid.readingTitle')),
    paragraph(phrase('grid.notesOf', { place, caption: grid.caption })),
    bulletList(grid.notes),
    paragraph(say('grid.twoReadings')),
    table(
      [say('grid.readingColumn'), say('grid.example'), say('grid.taken')],
      citationGrid.shape.reading.options.map((reading): Inline[] => [
        say(`reading.${reading}`),
        say(`readingExample.${reading}`, { standard, count }),
        say(reading === grid.reading ? 'grid.isTaken' : 'grid.notTaken'),
      ]),
    ),
    paragraph(say('grid.reason')),
    bulletList(grid.readingReason),
  ];
}
