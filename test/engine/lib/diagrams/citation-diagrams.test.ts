import { expect, test } from 'vitest';
import { loadModel } from '../../../../src/build/model.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import { drawSubsystem } from '../../../../src/lib/concepts/subsystems/diagram.ts';
import {
  drawCitationGraph,
  drawNeighbourhood,
} from '../../../../src/lib/diagrams/citation-diagrams.ts';
import { drawImpact, measureImpact } from '../../../../src/lib/diagrams/impact-diagram.ts';
import { drawParts } from '../../../../src/lib/diagrams/parts-diagram.ts';

const model = loadModel(readSettings());
const edgesOf = (source: string) => source.split('\n').filter((line) => /-->/.test(line));

test('every standard with relations has its neighbourhood, every other has none', () => {
  const wrong = model.standards.filter((standard) => {
    const { citations } = model;
    const count = citations.cites(standard.id).length + citations.citedBy(standard.id).length;
    return (drawNeighbourhood(model, standard) !== null) !== count > 0;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the neighbourhood links every neighbour and the standard itself', () => {
  const standard = model.resolveStandard('c0108');
  const diagram = drawNeighbourhood(model, standard);
  expect(Object.keys(diagram?.links ?? {})).toHaveLength(13);
  expect(edgesOf(diagram?.source ?? '')).toHaveLength(12);
  expect(diagram?.current).toBe('s-c0108');
});

test('two standards that cite each other share one edge with two heads', () => {
  const diagram = drawCitationGraph(model);
  const edges = edgesOf(diagram?.source ?? '');
  const mutual = edges.filter((line) => line.includes('<-->'));
  expect(edges.length + mutual.length).toBe(model.citations.citations.length);
  expect(mutual.length).toBeGreaterThan(0);
});

test('impact counts each standard once, never the standard itself, and ends on cycles', () => {
  const offenders = model.standards.filter(({ id }) => {
    const { levels, direct, indirect } = measureImpact(model, id);
    const reached = levels.flat().map((s) => s.id);
    const once = new Set(reached).size === reached.length && !reached.includes(id);
    return !once || direct + indirect !== reached.length;
  });
  expect(offenders.map(({ id }) => id)).toEqual([]);
  expect(drawImpact(model, model.resolveStandard('c0109-1'))?.description).toContain(
    '直接影响 6 项',
  );
});

test('the parts of a standard show those missing from the table', () => {
  const diagram = drawParts(model, model.resolveStandard('gb-t-21063-1-2007'));
  expect(diagram?.source).toContain('missing-5["第5部分<br>不在表中"]');
  expect(Object.keys(diagram?.links ?? {})).toHaveLength(5);
});

test('a subsystem shows each standard of its focus area that lies in its categories', () => {
  for (const subsystem of model.dataset.subsystems.subsystems) {
    const { links } = drawSubsystem(model, subsystem);
    const members = model.standards.filter(
      (s) =>
        s.subsystem?.id === subsystem.id && subsystem.composition.includes(s.category?.id ?? ''),
    );
    expect(Object.keys(links)).toHaveLength(members.length + subsystem.composition.length);
  }
});
