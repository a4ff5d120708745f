import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { drawCitationGraph } from '../../diagrams/citation-diagrams.ts';
import { createFences } from '../../diagrams/diagram.ts';
import { readingWords } from '../../labels/words.ts';
import {
  type Block,
  bulletList,
  component,
  heading,
  link,
  paragraph,
  quote,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import type { Page } from '../../pages/page.ts';
import type { CitationGrid } from './schema.ts';
import { listUnrelated } from './unrelated.ts';

/** The page of all citations: the picture, the grid as corrected and as printed, and how it is read. */
export function createGridPage(model: Model, grid: CitationGrid): Page {
  const { citations } = model.citations;
  const graph = drawCitationGraph(model);
  const lonely = listUnrelated(model);
  const related = grid.rows.length - lonely.length;
  return {
    address: pageAddress.citations,
    kind: 'citations',
    id: 'grid',
    title: '标准之间的引用关系',
    crumbs: [],
    description: `${related} 项标准之间的 ${citations.length} 条引用关系：图、方格与读法。`,
    blocks: [
      paragraph(
        `${related} 项标准之间共有 ${citations.length} 条引用关系，据${formatPlace(grid.place, model.dataset)}。图据正文重绘，箭头由被引用方指向引用方。`,
      ),
      ...createFences(graph),
      ...(lonely.length > 0 ? listLonely(lonely) : []),
      heading(2, '方格：校正对角线之后'),
      component('CitationMatrix', 'corrected'),
      heading(2, '方格：照录'),
      component('CitationMatrix', 'printed'),
      heading(2, '怎样读这张图'),
      paragraph('原图说明：'),
      quote(bulletList(grid.notes)),
      paragraph(`本站的读法：${readingWords[grid.reading]}`),
      ...grid.readingReason.map((text) => paragraph(text)),
      component('CitationReadings', 'both'),
    ],
  };
}

function listLonely(
  standards: readonly { label: string; title: string; address: string }[],
): Block[] {
  return [
    paragraph('没有引用关系、不在图中的标准：'),
    bulletList(
      standards.map(({ label, title, address }) => [
        link(relativeAddress(pageAddress.citations, address), `${label} ${title}`),
      ]),
    ),
  ];
}
