import { expect, test } from 'vitest';
import { createModel } from '../../../../../src/lib/model/create-model.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const model = createModel(loadFixture('second-dataset'), '2024-06-15');

test('exports every standard with its status, events, citations and errata', () => {
  for (const { id, address, record, events, status } of model.standards) {
    const file = exportStandard(model, id);
    expect(file).toMatchObject({ id, url: address, record, events, asOf: '2024-06-15' });
    expect(file.status).toMatchObject({ status: status.status, since: status.event.date });
    expect(file.cites.map((relation) => relation.id)).toEqual(
      model.citations.cites(id).map(({ cited }) => cited),
    );
    expect(file.citedBy.map((relation) => relation.id)).toEqual(
      model.citations.citedBy(id).map(({ citing }) => citing),
    );
    expect(file.errata.map((erratum) => erratum.id)).toEqual(
      model.errataOf(id).map((erratum) => erratum.id),
    );
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  }
});

test('refuses an id there is no standard of', () => {
  expect(() => exportStandard(model, 'nothing')).toThrow(RangeError);
});
