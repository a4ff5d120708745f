import { expect, test } from 'vitest';
import { drawSubsystem } from '../../../../src/lib/concepts/subsystems/diagram.ts';
import {
  drawCitationGraph,
  drawNeighbourhood,
} from '../../../../src/lib/diagrams/citation-diagrams.ts';
import { drawImpact } from '../../../../src/lib/diagrams/impact-diagram.ts';
import { drawParts } from '../../../../src/lib/diagrams/parts-diagram.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');
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
  const diagram = drawNeighbourhood(model, model.resolveStandard('gx-t-104-2023'));
  expect(Object.values(diagram?.links ?? {}).sort()).toEqual([
    'standards/gx-t-103-1-2023.html',
    'standards/gx-t-103-2-2023.html',
    'standards/gx-t-104-2023.html',
    'standards/gx-t-105-2023.html',
  ]);
  expect(edgesOf(diagram?.source ?? '')).toHaveLength(3);
  expect(diagram?.current).toBe('s-gx-t-104-2023');
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
    const { levels, direct, indirect } = model.impactOf(id);
    const reached = levels.flat().map((s) => s.id);
    const once = new Set(reached).size === reached.length && !reached.includes(id);
    return !once || direct + indirect !== reached.length;
  });
  expect(offenders.map(({ id }) => id)).toEqual([]);
  expect(model.impactOf('q-xx-001')).toMatchObject({ direct: 2, indirect: 1 });
  expect(drawImpact(model, model.resolveStandard('q-xx-001'))?.description).toContain(
    '直接影响 2 项',
  );
});

test('the parts of a standard show those missing from the table', () => {
  const diagram = drawParts(model, model.resolveStandard('db99-t-2-1-2021'));
  expect(diagram?.source).toContain('missing-2["第2部分<br>未收录"]');
  expect(Object.values(diagram?.links ?? {})).toEqual([
    'standards/db99-t-2-1-2021.html',
    'standards/db99-t-2-3-2023.html',
  ]);
});

test.each<[number[], 'diagram.partsMissing' | 'diagram.partsDescription']>([
  [[1, 1, 3], 'diagram.partsMissing'],
  [[1, 1, 2], 'diagram.partsDescription'],
  [[2, 3, 3], 'diagram.partsMissing'],
])('parts %j are counted by their numbers, however often one stands there', (parts, key) => {
  const dataset = loadFixture('bare-dataset');
  const [first] = dataset.standards.standards;
  if (!first) throw new Error('the fixture has no standard');
  const standards = parts.map((part, i) => ({
    ...first,
    id: `part-${i}`,
    title: `术语 第${part}部分：甲`,
  }));
  const own = createModel({ ...dataset, standards: { standards } }, '2024-06-15');
  const diagram = drawParts(own, own.resolveStandard('part-0'));
  expect(diagram?.description).toBe(
    own.labels.say(key, { count: new Set(parts).size, last: Math.max(...parts) }),
  );
  expect(Object.keys(diagram?.links ?? {})).toHaveLength(parts.length);
});

test('a subsystem shows each standard of its focus area that lies in its categories', () => {
  for (const subsystem of model.dataset.subsystems.subsystems) {
    const { links } = drawSubsystem(model, subsystem);
    const members = model.standards.filter(
      (s) =>
        s.subsystem?.id === subsystem.id && subsystem.composition.includes(s.category?.id ?? ''),
    );
    expect(members).toHaveLength(3);
    expect(Object.keys(links)).toHaveLength(members.length + subsystem.composition.length);
  }
});
