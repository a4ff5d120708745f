import { expect, test } from 'vitest';
import { listUnrelated } from '../../../src/lib/concepts/grid/unrelated.ts';
import { drawView } from '../../../src/lib/concepts/platform/view-diagram.ts';
import { drawSubsystem } from '../../../src/lib/concepts/subsystems/diagram.ts';
import { listMembers, listOutside } from '../../../src/lib/concepts/subsystems/members.ts';
import { drawCitationGraph } from '../../../src/lib/diagrams/citation-diagrams.ts';
import { createModel } from '../../../src/lib/site/create-model.ts';
import { readPublishedDataset } from '../published-dataset.ts';

const dataset = readPublishedDataset();
const model = createModel(dataset, '2026-12-31');

test('50 cells and one clause make 51 relations; five standards have none', () => {
  expect(dataset.citations.grid?.cells).toHaveLength(50);
  expect(model.citations.citations).toHaveLength(51);
  expect(listUnrelated(model).map(({ id }) => id)).toEqual(
    'c0104 c0106 c0126-2 c0128 c0129'.split(' '),
  );
  const arrows = drawCitationGraph(model)?.source.match(/<?-->/g) ?? [];
  expect(arrows.join('').match(/[<>]/g)).toHaveLength(51);
});

test.each([
  ['data-sharing', 21, '20190834-t-469'],
  ['public-data-use', 0, ''],
  ['electronic-documents', 35, 'gb-t-34110-2017 20153798-t-244 gb-t-33189-2016 gb-t-25056-2018'],
  ['internet-plus-government', 5, ''],
])('%s has %i members in its drawing, and outside its composition: %s', (id, count, outside) => {
  const subsystem = dataset.subsystems.subsystems.find((s) => s.id === id);
  if (!subsystem) throw new Error(`no subsystem ${id}`);
  const { links } = drawSubsystem(model, subsystem);
  const drawn = Object.keys(links ?? {}).filter((node) => node.startsWith('s-'));
  expect(drawn).toEqual(listMembers(model, subsystem).map((s) => `s-${s.id}`));
  expect(drawn).toHaveLength(count);
  expect(listOutside(model, subsystem).map((s) => s.id)).toEqual(
    outside.split(' ').filter(Boolean),
  );
});

test('every layer of a view is one frame of its drawing, and every part stands in its whole', () => {
  const frames = (id: string) => {
    const view = dataset.platform.views.find((v) => v.id === id);
    const lines = (view && drawView(dataset, view)?.source.split('\n')) ?? [];
    return lines.flatMap((line) => /^( +)subgraph ([\w-]+)/.exec(line)?.slice(1).join('') ?? []);
  };
  expect(frames('application').filter((line) => /^ {2}\S/.test(line))).toEqual([
    ...['  l-interface', '  l-applications', '  l-public-services'],
  ]);
  expect(frames('infrastructure')).toEqual([
    '  l-cloud-services',
    '    g-private-cloud',
    '      g-public-zone',
    '      g-internet-zone',
  ]);
});
