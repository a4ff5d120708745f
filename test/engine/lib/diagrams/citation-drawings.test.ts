import { createRenderer } from 'static-mermaid/renderer';
import { afterAll, expect, test } from 'vitest';
import {
  drawCitationGraph,
  drawNeighbourhood,
} from '../../../../src/lib/diagrams/citation-diagrams.ts';
import { drawImpact } from '../../../../src/lib/diagrams/impact-diagram.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import {
  findArrowsAlongBorders,
  findNodesUnderEdges,
} from '../../static-mermaid/diagram-quality.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
const renderer = createRenderer();
afterAll(() => renderer.close());

test('no line of the graph, of any neighbourhood or of any impact picture runs through a box', async () => {
  const diagrams = [
    drawCitationGraph(model),
    ...model.standards.flatMap((s) => [drawNeighbourhood(model, s), drawImpact(model, s)]),
  ].filter((diagram) => diagram !== null);
  expect(diagrams.length).toBeGreaterThan(8);
  const faults: string[] = [];
  for (const { title, layout, source } of diagrams) {
    const drawing = await renderer.render({ id: 'drawing', title, layout, source });
    const under = [...findNodesUnderEdges(drawing), ...findArrowsAlongBorders(drawing)];
    if (under.length > 0) faults.push(`${title}: ${under.join(' ')}`);
  }
  expect(faults).toEqual([]);
});
