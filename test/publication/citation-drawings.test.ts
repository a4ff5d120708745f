import { createRenderer } from 'static-mermaid/renderer';
import type { RenderedDiagram } from 'static-mermaid/request';
import { afterAll, expect, test } from 'vitest';
import { drawCitationGraph, drawNeighbourhood } from '../../src/lib/diagrams/citation-diagrams.ts';
import type { Diagram } from '../../src/lib/diagrams/diagram.ts';
import { drawImpact } from '../../src/lib/diagrams/impact-diagram.ts';
import { createModel } from '../../src/lib/site/create-model.ts';
import {
  countCrossings,
  findArrowsAlongBorders,
  findNodesUnderEdges,
} from '../engine/static-mermaid/diagram-quality.ts';
import { readPublishedDataset } from './published-dataset.ts';

const model = createModel(readPublishedDataset(), '2026-12-31');
const renderer = createRenderer();
afterAll(() => renderer.close());

async function draw(diagram: Diagram | null): Promise<RenderedDiagram> {
  if (!diagram) throw new Error('nothing to draw');
  const { title, layout, source } = diagram;
  return renderer.render({ id: 'drawing', title, layout, source });
}

test('the whole graph is readable: few crossings, no line through a box', async () => {
  const drawing = await draw(drawCitationGraph(model));
  expect(countCrossings(drawing)).toBeLessThanOrEqual(10);
  expect(findNodesUnderEdges(drawing)).toEqual([]);
  expect(findArrowsAlongBorders(drawing)).toEqual([]);
});

test('no line of any neighbourhood or impact picture runs through a box', async () => {
  const diagrams = model.standards.flatMap((standard) =>
    [drawNeighbourhood(model, standard), drawImpact(model, standard)].filter((d) => d !== null),
  );
  expect(diagrams.length).toBeGreaterThan(28);
  const faults: string[] = [];
  for (const diagram of diagrams) {
    const drawing = await draw(diagram);
    const under = [...findNodesUnderEdges(drawing), ...findArrowsAlongBorders(drawing)];
    if (under.length > 0) faults.push(`${diagram.title}: ${under.join(' ')}`);
  }
  expect(faults).toEqual([]);
});
