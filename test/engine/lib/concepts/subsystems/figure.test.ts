import { expect, test } from 'vitest';
import { subsystems } from '../../../../../src/lib/concepts/subsystems/concept.ts';
import { listSubsystemPages } from '../../../../../src/lib/concepts/subsystems/page.ts';
import { checkReferences } from '../../../../../src/lib/dataset/validate/rules/references.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const fixture = loadFixture('second-dataset');

test('a subsystem whose source has no figure of it says only where it is described', () => {
  const dataset = structuredClone(fixture);
  for (const subsystem of dataset.subsystems.subsystems) delete subsystem.figure;
  const blocks = (of: typeof dataset) =>
    JSON.stringify(
      listSubsystemPages(createModel(of, '2024-06-15')).find(({ kind }) => kind === 'subsystem')
        ?.blocks,
    );
  expect(blocks(fixture)).toContain('提取时缺失');
  expect(blocks(dataset)).not.toContain('提取时缺失');
});

test('a subsystem retells its own figure, and nothing else that stands in its source', () => {
  const retold = (clause: string, dataset = fixture) =>
    subsystems.retold?.(dataset, { source: 'catalogue', clause })?.address;
  expect(retold('figure-1')).toBe('subsystems/digital.html');
  expect(retold('3')).toBeUndefined();
  const renamed = structuredClone(fixture);
  for (const { figure } of renamed.subsystems.subsystems) if (figure) figure.caption = '别的图题';
  expect(retold('figure-1', renamed)).toBe('subsystems/digital.html');
  const without = structuredClone(fixture);
  for (const subsystem of without.subsystems.subsystems) delete subsystem.figure;
  expect(['figure-1', 'none'].map((clause) => retold(clause, without))).toEqual([
    undefined,
    undefined,
  ]);
});

test('a subsystem retells its figure by the number it has, whatever its place is renamed to', () => {
  const dataset = structuredClone(fixture);
  const blocks = dataset.texts.catalogue?.clauses.flatMap((clause) => clause.blocks) ?? [];
  const block = blocks.find(({ figure }) => figure?.id === 'figure-1');
  Object.assign(block?.figure ?? {}, { id: 'figure-one', formerIds: ['figure-1'] });
  const place = { source: 'catalogue', clause: 'figure-one' };
  expect(subsystems.retold?.(dataset, place)?.address).toBe('subsystems/digital.html');
});

test('a figure its source does not have is reported', () => {
  const dataset = structuredClone(fixture);
  for (const { figure } of dataset.subsystems.subsystems) if (figure) figure.number = 9;
  const [finding, ...others] = checkReferences(dataset);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    file: 'subsystems',
    path: ['subsystems', 0, 'figure', 'number'],
    problem: '未知的图 "figure-9"',
  });
});
