import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { Model } from '../../../../../src/lib/model/model.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

/** The day on which the fixture of relations is looked at. */
export const day = '2024-06-15';

/** The fixture with its relations changed, and with events changed where that is asked. */
export function change(
  relations: Relation[],
  events: (all: Dataset['events']['events']) => Dataset['events']['events'] = (all) => all,
  asOf = day,
): Model {
  const dataset = structuredClone(loadFixture('relations-dataset'));
  dataset.relations = { relations };
  dataset.events.events = events(dataset.events.events);
  return createModel(dataset, asOf);
}

/** A relation that says what took the place of what, and since when. */
export const replaces = (from: string, to: string, date?: string): Relation => ({
  type: 'replaces',
  from,
  to,
  ...(date ? { date } : {}),
});
