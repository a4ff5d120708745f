import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

type Event = Dataset['events']['events'][number];
/** An event, as much of it as a test tells. */
export type Given = Partial<Event> & Pick<Event, 'record' | 'kind'>;

/** Standards a to d, with these events, all proved and without a date where nothing else is said. */
export function withNews(events: Given[], relations: Relation[] = []): Dataset {
  const dataset = structuredClone(loadFixture('core-dataset'));
  dataset.standards.standards = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    title: `标准 ${id}`,
    ...(id === 'd' ? { planNumber: 'PLAN-D' } : { number: `T ${id}-2020` }),
  }));
  dataset.events.events = events.map((event) => ({
    ...{ date: null, trust: 'proved-by-source' as const },
    ...event,
  }));
  dataset.relations.relations = relations;
  return dataset;
}
