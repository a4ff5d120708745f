import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { drawCitationGraph } from '../../diagrams/citation-diagrams.ts';
import { createFences } from '../../diagrams/diagram.ts';
import {
  type Block,
  bulletList,
  component,
  link,
  paragraph,
  quote,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { formatPlace } from '../../model/places/format-place.ts';
import { nameStandard, type Standard } from '../../model/standard.ts';
import type { Page } from '../../pages/page.ts';
import { countGrounds } from './count-grounds.ts';
import type { CitationGrid } from './schema.ts';
import { listUnrelated } from './unrelated.ts';

/** The page of all citations: the picture, the grid as corrected and as printed, and how it is read. */
export function createGridPage(model: Model, grid: CitationGrid): Page {
  const { say } = model.labels;
  const { citations } = model.citations;
  const graph = drawCitationGraph(model);
  const lonely = listUnrelated(model);
  const related = new Set(citations.flatMap(({ citing, cited }) => [citing, cited]));
  const counts = { standards: related.size, count: citations.length };
  const grounds = countGrounds(model, citations);
  return {
    address: pageAddress.citations,
    kind: 'citations',
    id: 'grid',
    title: say('grid.title'),
    crumbs: [],
    description: say('grid.description', counts),
    blocks: [
      paragraph(
        grounds
          ? say('grid.introMixed', { ...counts, grounds })
          : say('grid.intro', { ...counts, place: formatPlace(grid.place, model.dataset) }),
      ),
      ...createFences(graph),
      ...(lonely.length > 0 ? listLonely(model, lonely) : []),
      section('corrected', say('grid.corrected')),
      component('CitationMatrix', 'corrected'),
      section('printed', say('grid.printed')),
      component('CitationMatrix', 'printed'),
      section('how-to-read', say('grid.howToRead')),
      paragraph(say('grid.notes')),
      quote(bulletList(grid.notes)),
      paragraph(say('grid.reading', { reading: say(`reading.${grid.reading}`) })),
      ...grid.readingReason.map((text) => paragraph(text)),
      component('CitationReadings', 'both'),
    ],
  };
}

function listLonely({ labels: { say } }: Model, standards: readonly Standard[]): Block[] {
  return [
    paragraph(say('grid.lonely')),
    bulletList(
      standards.map((standard) => [
        link(relativeAddress(pageAddress.citations, standard.address), nameStandard(standard)),
      ]),
    ),
  ];
}
