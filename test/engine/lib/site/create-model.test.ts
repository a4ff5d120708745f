import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import type { Trust } from '../../../../src/lib/dataset/types.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/** The minimal dataset with a later event of its one standard. */
function withEvent(dataset: Dataset, trust: Trust): Dataset {
  const { events } = dataset.events;
  events.push({
    record: 'x-1',
    kind: 'withdrawn',
    date: '2023',
    trust,
    evidence: [{ text: '见公告' }],
  });
  return dataset;
}

const model = createModel(loadFixture('second-dataset'), '2024-06-15');

describe('createModel', () => {
  test('links a standard with what it refers to', () => {
    const standard = model.resolveStandard('db99-t-1-2020');
    expect(standard).toMatchObject({
      number: 'DB99/T 1-2021',
      label: 'DB99/T 1-2021 待核实',
      title: '</title><script>alert(2)</script>',
      address: 'standards/db99-t-1-2020.html',
      family: { id: 'local' },
      category: { id: 'general' },
      subcategory: { id: 'terms' },
      subsystem: { id: 'digital' },
      status: { status: 'replaced', basis: 'reported' },
      listed: { status: 'active' },
    });
  });

  test('joins a standard to its subsystem by id, whatever the words of that are', () => {
    const dataset = structuredClone(loadFixture('second-dataset'));
    const [first] = dataset.subsystems.subsystems;
    if (!first) throw new Error('the fixture has no subsystem');
    dataset.subsystems.subsystems.unshift({ ...first, id: 'other', formerIds: [] });
    const subsystemOf = (of: typeof dataset) =>
      createModel(of, '2024-06-15').resolveStandard('db99-t-1-2020').subsystem;
    expect(subsystemOf(dataset)?.id).toBe('digital');
    first.focusArea = '别的说法';
    expect(subsystemOf(dataset)?.focusArea).toBe('别的说法');
  });

  test('labels a plan with its plan number', () => {
    expect(model.resolveStandard('2024001-t-99').label).toBe('2024001-T-99');
  });

  test('leaves unclassified what its source leaves unclassified', () => {
    const { category, subcategory, subsystem } = model.resolveStandard('q-xx-002');
    expect([category, subcategory, subsystem]).toEqual([null, null, null]);
  });

  test('groups the parts of one title in order, gaps and all', () => {
    const parts = model
      .seriesOf('db99-t-2-3-2023')
      ?.parts.map(({ place, standards }) => [...place, ...standards.map(({ id }) => id)]);
    expect(parts).toEqual([
      [1, 'db99-t-2-1-2021'],
      [3, 'db99-t-2-3-2023'],
    ]);
    expect(model.seriesOf('db99-t-2-1-2021')).toEqual(model.seriesOf('db99-t-2-3-2023'));
    expect(model.seriesOf('db99-t-2-1-2021')?.missing).toEqual([{ from: 2, to: 2 }]);
    expect(model.seriesOf('q-xx-001')).toBeUndefined();
  });

  test('puts parts in order however the table lists them', () => {
    const dataset = structuredClone(loadFixture('second-dataset'));
    dataset.standards.standards.reverse();
    const parts = createModel(dataset, '2024-06-15').seriesOf('gx-t-103-2-2023');
    const ids = parts?.parts.flatMap(({ standards }) => standards.map(({ id }) => id));
    expect(ids).toEqual(['gx-t-103-1-2023', 'gx-t-103-2-2023']);
  });

  test('a part whose like are not listed is none of several', () => {
    const dataset = structuredClone(loadFixture('second-dataset'));
    const { standards } = dataset.standards;
    dataset.standards.standards = standards.filter(({ id }) => id !== 'db99-t-2-3-2023');
    expect(createModel(dataset, '2024-06-15').seriesOf('db99-t-2-1-2021')).toBeUndefined();
  });

  test('knows the newest event of the past', () => {
    expect(model.newestEvent).toBe('2024-06');
    expect(createModel(loadFixture('minimal-dataset'), '2024-06-15').newestEvent).toBeNull();
  });

  test('has two readings where a number, a title or a status is printed otherwise', () => {
    const bare = () => structuredClone(loadFixture('minimal-dataset'));
    const reads = (dataset: Dataset) => createModel(dataset, '2024-06-15').hasTwoReadings;
    expect(reads(bare())).toBe(false);
    const renamed = bare();
    for (const standard of renamed.standards.standards) standard.printed = { title: '唯一标准' };
    expect(reads(renamed)).toBe(true);
    const renumbered = bare();
    for (const standard of renumbered.standards.standards) standard.printed = { number: 'X1' };
    expect(reads(renumbered)).toBe(true);
    expect(reads(withEvent(bare(), 'proved-by-source'))).toBe(false);
    expect(reads(withEvent(bare(), 'reported'))).toBe(true);
  });

  test('knows whether an event or an erratum is reported', () => {
    const of = (dataset: Dataset) => createModel(dataset, '2024-06-15').hasReported;
    const bare = structuredClone(loadFixture('minimal-dataset'));
    expect(of(bare)).toBe(false);
    expect(of(withEvent(structuredClone(bare), 'proved-by-source'))).toBe(false);
    expect(of(withEvent(structuredClone(bare), 'reported'))).toBe(true);
    const { errata } = structuredClone(loadFixture('second-dataset'));
    expect(of({ ...bare, errata })).toBe(true);
    const proved = errata.errata.filter(({ trust }) => trust === 'proved-by-source');
    expect(proved).not.toEqual([]);
    expect(of({ ...bare, errata: { ...errata, errata: proved } })).toBe(false);
  });

  test('shows the status of its day', () => {
    const on = (day: string) =>
      createModel(loadFixture('second-dataset'), day).resolveStandard('db99-t-2-3-2023').status
        .status;
    expect(['2024-06-15', '2098-12-31', '2099-01-01'].map(on)).toEqual([
      'upcoming',
      'upcoming',
      'active',
    ]);
  });

  test('gives the errata of a record', () => {
    expect(model.errataOf('db99-t-1-2020').map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(model.errataOf('q-xx-001')).toEqual([]);
  });

  test('knows no standard of a former or unknown id', () => {
    expect(() => model.resolveStandard('db99-t-1')).toThrow(RangeError);
  });
});
