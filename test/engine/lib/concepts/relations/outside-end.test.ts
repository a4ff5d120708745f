import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { listSuccessors } from '../../../../../src/lib/model/relations/find-successors.ts';
import { nameOther, nameRelation } from '../../../../../src/lib/model/relations/name-relation.ts';
import { relationsOf } from '../../../../../src/lib/model/relations/relation-graph.ts';
import { listRecords } from '../../../../../src/lib/releases/list-records.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const hostile = '</script> {process.exit()}';
const id = 'gb-t-1-2000';

/** The model of a standard that something outside replaces, with events of its own or none. */
function replaceBy(from: Relation['from'], date?: string, number?: string) {
  const dataset = loadFixture('core-dataset');
  const [first] = dataset.standards.standards;
  if (!first) throw new Error('the fixture has no standard');
  const relation: Relation = { type: 'replaces', from, to: id, ...(date ? { date } : {}) };
  const events = number
    ? [{ record: id, kind: 'replaced' as const, date: null, number, trust: 'reported' as const }]
    : [];
  const own = {
    ...dataset,
    standards: { standards: [{ ...first, id, number: 'GB/T 1-2000' }] },
    events: { events },
    relations: { relations: [relation] },
  };
  const model = createModel(own, '2024-06-15');
  return { dataset: own, model, standard: model.resolveStandard(id) };
}

describe('what replaces a standard without being one of the dataset', () => {
  test('ends the standard from its day on, and is told as what took its place', () => {
    const { model, standard } = replaceBy({ number: 'GB/T 1-2020', title: hostile }, '2020-10-01');
    expect([standard.status.status, standard.status.event?.date]).toEqual([
      'replaced',
      '2020-10-01',
    ]);
    expect(listSuccessors(model, standard)).toEqual([{ number: 'GB/T 1-2020' }]);
    const [side] = relationsOf(model.dataset).of(id);
    if (!side) throw new Error('no relation');
    expect(nameRelation(model, standard, side)).toBe('被代替');
    expect(nameOther(model, side)).toBe(`GB/T 1-2020 ${hostile}`);
  });

  test('does not yet end it before that day', () => {
    const { model, standard } = replaceBy({ number: 'GB/T 1-2024' }, '2024-12-01');
    expect(standard.status.event).toBeNull();
    expect(listSuccessors(model, standard)).toEqual([]);
    const [side] = relationsOf(model.dataset).of(id);
    expect(side && nameRelation(model, standard, side)).toBe('将被代替');
  });

  test('is told once where an event of the standard names it too', () => {
    const { model, standard } = replaceBy({ number: 'GB/T 1-2020' }, '2020-10-01', 'GB/T 1-2020');
    expect(listSuccessors(model, standard)).toEqual([{ number: 'GB/T 1-2020' }]);
  });

  test('may be known by its title alone', () => {
    const { model, standard } = replaceBy({ title: hostile });
    expect(listSuccessors(model, standard)).toEqual([{ number: hostile }]);
  });

  test('is a record of versions, at the page of the standard it replaces', () => {
    const { dataset } = replaceBy({ number: 'GB/T 1-2020' });
    const [record] = listRecords(dataset).filter(({ kind }) => kind === 'relation');
    expect([record?.id, record?.address]).toEqual([
      `replaces GB/T 1-2020>${id}`,
      `standards/${id}.html`,
    ]);
  });
});

test('of two ends one at least is in the dataset, and each that is not has a name', () => {
  const { dataset } = replaceBy({});
  const relations = [{ type: 'replaces' as const, from: {}, to: { number: 'GB/T 9-2000' } }];
  const found = findRuleViolations({ ...dataset, relations: { relations } }).map(
    ({ kind }) => kind,
  );
  expect(found).toEqual(expect.arrayContaining(['relation.unnamed', 'relation.outside']));
});
