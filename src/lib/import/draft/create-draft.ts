import type { Dataset } from '../../dataset/dataset-schema.ts';
import { numberOf } from '../../dataset/record-words.ts';
import type { StatusEvent } from '../../dataset/types.ts';
import { labelsOf } from '../../labels/labels.ts';
import { identitiesOf } from '../../model/identity/read-identity.ts';
import { Remarks } from '../report/remarks.ts';
import { type CalledNumbers, type Draft, indexStandards, setEvents } from './draft.ts';

/** A draft of a dataset, which stays as it is. */
export function createDraft(
  given: Dataset,
  rest: Pick<Draft, 'catalogue' | 'today' | 'spell' | 'epoch'>,
): Draft {
  const dataset = structuredClone(given);
  const draft: Draft = {
    ...rest,
    dataset,
    labels: labelsOf(dataset),
    standards: indexStandards(dataset.standards.standards),
    called: readCalled(given),
    titles: new Map(),
    events: new Map(),
    relations: new Map(),
    untold: new Map(),
    told: new Map(),
    added: { categories: new Set(), statuses: new Map() },
    writing: { heading: '', cells: [], beside: new Set() },
    pairsCategories: dataset.standards.standards.some((record) => record.category),
    remarks: new Remarks(),
  };
  const byRecord = Map.groupBy(dataset.events.events, ({ record }) => record);
  for (const [record, events] of byRecord) setEvents(draft, record, events);
  return draft;
}

/** The numbers of a dataset before anything of it changes. */
function readCalled(dataset: Dataset): CalledNumbers {
  const { of, findId } = identitiesOf(dataset);
  const numbers = new Map(
    dataset.standards.standards.flatMap((record): [string, string][] => {
      const { number } = of(record.id);
      return number !== null && number !== numberOf(record) ? [[record.id, number]] : [];
    }),
  );
  return { ofId: (id) => numbers.get(id), findId };
}

/** The dataset a draft has become. */
export function finishDraft({ dataset, events }: Draft): Dataset {
  const all = dataset.standards.standards.flatMap(({ id }): StatusEvent[] => events.get(id) ?? []);
  return { ...dataset, events: { ...dataset.events, events: all } };
}
