import { expect, test } from 'vitest';
import { listOwnColumns } from '../../../../src/lib/import/columns/own-columns.ts';
import { exportStandard } from '../../../../src/lib/outputs/json/export-standard.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/** The minimal dataset with a date that only a report gives, and evidence for that. */
function createReported(seenOn?: string) {
  const dataset = structuredClone(loadFixture('minimal-dataset'));
  const [record] = dataset.standards.standards;
  if (!record) throw new Error('no record');
  record.printed = { number: 'X  1', title: '唯一 的标准' };
  dataset.events.events.push({
    ...{ record: record.id, kind: 'implemented', date: '2021-05-01', trust: 'reported' },
    ...{
      number: 'X 1',
      evidence: [{ text: '目录', seenAt: '某网 1', ...(seenOn ? { seenOn } : {}) }],
    },
  });
  return { model: createModel(dataset, '2024-06-15'), id: record.id };
}

test('JSON says what each date rests on, what number is printed, and no number of its own as a successor', () => {
  const { model, id } = createReported();
  const file = exportStandard(model, id);
  expect(file).toMatchObject({
    ...{ implemented: '2021-05-01', implementedBasis: 'reported' },
    ...{ withdrawn: null, withdrawnBasis: null, printedNumber: 'X  1' },
  });
  expect(file.status).toMatchObject({ successor: null, successorBasis: null });
});

test('no two facts about what is printed have one id', () => {
  const { model } = createReported();
  for (const { id } of model.standards) {
    const ids = exportStandard(model, id).facts.map((fact) => fact.id);
    const printed = ids.filter((each) => each.startsWith('printed'));
    expect(new Set(printed).size).toBe(printed.length);
  }
});

test('a saved table has a date by itself, and how far it is to be trusted beside it', () => {
  const { model, id } = createReported();
  const standard = model.resolveStandard(id);
  const cells = [...listOwnColumns(model).values()].map(({ heading, read }) => [
    heading,
    read(standard),
  ]);
  expect(cells).toContainEqual(['实施日期', '2021-05-01']);
  expect(cells).toContainEqual(['实施日期依据', '待核实']);
  expect(cells.map(([heading]) => heading)).not.toContain('发布日期依据');
});

test('the description of a page says what the badge says', () => {
  const { model } = createReported();
  const page = listPages(model).find(({ kind }) => kind === 'standard');
  expect(page?.description).toContain('现行（待核实）');
});
