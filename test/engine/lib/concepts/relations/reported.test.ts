import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { listPending } from '../../../../../src/lib/model/relations/find-successors.ts';
import { exportCitations } from '../../../../../src/lib/outputs/json/export-citations.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

type Relation = Dataset['relations']['relations'][number];

const dataset = loadFixture('relations-dataset');
const mark = '待核实';

/** The fixture with nothing only reported but some of its relations, and events besides. */
function report(isMeant: (relation: Relation) => boolean, events: StatusEvent[] = []) {
  const relations = dataset.relations.relations.map(
    ({ trust: _, ...relation }): Relation =>
      isMeant(relation) ? { ...relation, trust: 'reported' } : relation,
  );
  const sure = dataset.events.events.map(({ trust: _, ...event }) => event);
  return createModel(
    { ...dataset, relations: { relations }, events: { events: [...sure, ...events] } },
    '2024-06-15',
  );
}
type Told = ReturnType<typeof report>;

const all = report(({ type }) => type === 'replaces');
const proved = report(() => false);
const kinds = ['replaces', 'replacedBy', 'successor', 'inForce', 'lastKnown', 'verdict'];

/** What the facts of a standard say of replacements, in all places where they stand. */
function tell(model: Told, id: string) {
  const standard = model.resolveStandard(id);
  const views = (['markdown', 'booklet', 'card'] as const).map((view) =>
    listFactsIn(view, model, standard)
      .filter((fact) => kinds.includes(fact.id))
      .map((fact) => `${fact.id} ${formatFact(fact)}`),
  );
  const json = exportStandard(model, id)
    .facts.filter((fact) => kinds.includes(fact.id))
    .map((fact) => `${fact.id} ${fact.value}`);
  for (const view of views) expect(view).toEqual(json);
  return json;
}

describe('a replacement that is only reported', () => {
  test.each([
    ['gb-t-4-2018', ['replaces GB/T 4-2008（待核实）']],
    ['gb-t-6-2011', ['replaces GB/T 99-1990 旧目录 </td><script>alert(2)</script>（待核实）']],
    ['gb-t-2-2021', ['replaces GB/T 2.1-2015（待核实）、GB/T 2.2-2015（待核实）']],
    ['20240001-t-469', ['replaces GB/T 1-2020（待核实）']],
    ['gb-t-3-2012', ['replacedBy GB/T 3-2098（待核实）']],
    [
      'gb-t-1-2000',
      ['verdict 改引 GB/T 1-2020（待核实）', 'successor 已被 GB/T 1-2010 代替（待核实）'],
    ],
    ['gb-t-1-2000', ['inForce GB/T 1-2020（待核实）']],
  ])('is said to be so of %s, wherever facts stand: %j', (id, words) => {
    expect(tell(all, id)).toEqual(expect.arrayContaining(words));
  });

  test('is marked wherever a fact names a standard, once each, and nowhere where nothing is reported', () => {
    for (const { id } of dataset.standards.standards) {
      for (const line of tell(all, id).filter((each) => /GB\/T [1-4]/.test(each)))
        expect(line.split(mark).length, `${id} ${line}`).toBeGreaterThan(1);
      expect(tell(all, id).join(), id).not.toContain(`${mark} ${mark}`);
      expect(tell(proved, id).join(), id).not.toContain(mark);
    }
  });

  test('is said of it alone where its source is sure of the end', () => {
    const event: StatusEvent = { record: 'gb-t-1-2010', kind: 'withdrawn', date: '2022' };
    const model = report(({ to }) => to === 'gb-t-1-2010', [event]);
    expect(tell(model, 'gb-t-1-2010').join('\n')).toMatch(/已被 GB\/T 1-2020（待核实） ?代替$/m);
    expect(tell(model, 'gb-t-1-2010')[0]).toBe('verdict 改引 GB/T 1-2020（待核实）');
    // The chain passes over that step, though the first one is proved.
    expect(tell(model, 'gb-t-1-2000')).toContain('inForce GB/T 1-2020（待核实）');
    expect(tell(model, 'gb-t-1-2000')).toContain('successor 已被 GB/T 1-2010 代替');
  });

  test('is said of what is to take a place', () => {
    const listOf = (model: Told) =>
      listPending(model, model.resolveStandard('gb-t-1-2020')).map(({ number, note }) => [
        number,
        note,
      ]);
    expect(listOf(all)).toEqual([['20240001-T-469', mark]]);
    expect(listOf(proved)).toEqual([['20240001-T-469', undefined]]);
  });
});

test('data files tell of each citation how far it is to be trusted', () => {
  const cited = report(({ type }) => type === 'cites');
  const trusts = (model: Told) => [
    ...exportCitations(model).map(({ trust }) => trust),
    ...model.standards.flatMap(({ id }) => {
      const { cites, citedBy } = exportStandard(model, id);
      return [...cites, ...citedBy].map(({ trust }) => trust);
    }),
  ];
  const told = trusts(cited);
  expect(told.length).toBeGreaterThan(4);
  expect(new Set(told)).toEqual(new Set(['reported']));
  expect(new Set(trusts(proved))).toEqual(new Set([undefined]));
});
