import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import {
  exportTable,
  relationHeading as heading,
  listChanges,
  listIssues,
  numbered,
  relate,
  today,
  tryImport,
} from '../try-import.ts';

/** The table with a cell of a row, below the headings from 1, written anew. */
const edit = (rows: readonly string[][], row: number, column: string, cell: string) =>
  rows.map((cells, i) => (i === row ? cells.with(rows[0]?.indexOf(column) ?? -1, cell) : cells));

/** Imports a table twice, the second time without any difference. */
function settle(dataset: Dataset, rows: readonly (readonly string[])[], prune = false) {
  const result = tryImport(dataset, rows, { prune });
  expect(listIssues(result)).toEqual([]);
  const again = tryImport(result.dataset, rows, { prune });
  expect(listChanges(result.dataset, again)).toEqual([]);
  expect(again.counts.changed).toBe(0);
  return { ...result, relations: result.dataset.relations.relations };
}

const statusesOf = (dataset: Dataset) =>
  createModel(dataset, today).standards.map(({ status }) => status.name);

const remarksOf = (result: Pick<ReturnType<typeof tryImport>, 'remarks'>) =>
  result.remarks.format(9).join('\n');

describe('what replaces a standard from outside the dataset', () => {
  test.each(['被代替', '废止', ''])('is a relation whatever the status: “%s”', (status) => {
    const { relations } = relate(['GB/T 1-2010', '旧', status, '', 'GB/T 1-2020、《外》']);
    expect(relations).toEqual([
      { type: 'replaces', from: { number: 'GB/T 1-2020' }, to: 'gb-t-1-2010' },
      { type: 'replaces', from: { title: '外' }, to: 'gb-t-1-2010' },
    ]);
    const row = [heading, ['GB/T 1-2010', '旧', status, '', 'GB/T 1-2020']];
    expect(statusesOf(settle(numbered, row).dataset)).toEqual([status || '被代替']);
  });

  test('is another when the cell of the export is corrected', () => {
    const { dataset } = tryImport(numbered, [
      heading,
      ['GB/T 1-2010', '旧', '', '', 'GB/T 1-2020'],
    ]);
    const result = settle(dataset, edit(exportTable(dataset), 1, '被代替', 'GB/T 1-2021'));
    expect(result.relations).toEqual([
      { type: 'replaces', from: { number: 'GB/T 1-2021' }, to: 'gb-t-1-2010' },
    ]);
    expect(statusesOf(result.dataset)).toEqual(['被代替']);
  });

  test('stays when the cell names but the standard itself', () => {
    const rows = [heading, ['GB/T 1-2010', '旧', '', '', 'GB/T 1-2020']];
    const { dataset } = tryImport(numbered, rows);
    const result = tryImport(dataset, edit(rows, 1, '被代替', 'GB/T 1-2010'));
    expect(result.dataset.relations).toEqual(dataset.relations);
    expect(remarksOf(result)).toContain('未删');
  });
});

describe('an event that names what replaces a standard', () => {
  const event: StatusEvent = {
    record: 'gb-t-1-2010',
    kind: 'replaced',
    date: '2020',
    number: 'GB/T 1-2020',
  };
  const related = { type: 'replaces' as const, from: { number: 'GB/T 1-2020' }, to: 'gb-t-1-2010' };
  const create = (relations: Dataset['relations']['relations'] = []): Dataset => ({
    ...numbered,
    standards: { standards: [{ id: 'gb-t-1-2010', number: 'GB/T 1-2010', title: '旧' }] },
    events: { events: [{ ...event, title: '新' }] },
    relations: { relations },
  });
  const row = (cell: string) => [heading, ['GB/T 1-2010', '旧', '被代替', '', cell]];

  test.each([[[]], [[related]]])('says so already: %j', (relations) => {
    const dataset = create(relations);
    const result = tryImport(dataset, row('GB/T 1—2020'));
    expect(listChanges(dataset, result)).toEqual([]);
    expect(result.counts.changed).toBe(0);
    expect(listChanges(dataset, tryImport(dataset, exportTable(dataset)))).toEqual([]);
  });

  test.each([
    [[], []],
    [[related], [{ ...related, from: { number: 'GB/T 1-2021' } }]],
  ])('is corrected with the cell: %j', (before, after) => {
    const result = settle(create(before), row('GB/T 1-2021'));
    expect(result.dataset.events.events).toEqual([{ ...event, number: 'GB/T 1-2021' }]);
    expect(result.relations).toEqual(after);
    expect(result.taken[0]?.changes).toMatchObject([
      { before: 'GB/T 1-2020', after: 'GB/T 1-2021' },
    ]);
  });

  test('and one more that only the cell names are both relations', () => {
    const { relations } = settle(create(), row('GB/T 1-2020、GB/T 2-2020'));
    expect(relations.map(({ from }) => from)).toEqual([
      { number: 'GB/T 1-2020' },
      { number: 'GB/T 2-2020' },
    ]);
  });

  test('names none by number where the cell has a title alone', () => {
    const result = settle(create(), row('《外》'));
    expect(result.dataset.events.events[0]).not.toHaveProperty('number');
    expect(result.relations).toMatchObject([{ from: { title: '外' }, to: 'gb-t-1-2010' }]);
  });
});

describe('a standard that is pruned', () => {
  const old = ['GB/T 1-2000', '甲', '现行', '', ''];
  const prune = (newer: string[]) => {
    const { dataset } = tryImport(numbered, [heading, old, newer]);
    return settle(dataset, [heading.slice(0, 2), old.slice(0, 2)], true);
  };

  test('still replaces, from outside, and that is said', () => {
    const result = prune(['GB/T 1-2010', '新', '现行', 'GB/T 1-2000', '']);
    expect(result.relations).toEqual([
      { type: 'replaces', from: { number: 'GB/T 1-2010', title: '新' }, to: 'gb-t-1-2000' },
    ]);
    expect(statusesOf(result.dataset)).toEqual(['被代替']);
    expect(remarksOf(result)).toContain('GB/T 1-2010 代替 GB/T 1-2000');
  });

  test('does not replace by going what it was to replace one day', () => {
    const result = prune(['GB/T 1-2027', '新', '在研', 'GB/T 1-2000', '']);
    expect(result.relations).toEqual([]);
    expect(statusesOf(result.dataset)).toEqual(['现行']);
    expect(remarksOf(result)).toContain('尚未代替');
  });

  test('replaces from the day it was to come into force', () => {
    const columns = [...heading, '实施日期'];
    const { dataset } = tryImport(numbered, [
      columns,
      [...old, ''],
      ['GB/T 1-2026', '新', '即将实施', 'GB/T 1-2000', '', '2026-12-01'],
    ]);
    const result = settle(dataset, [heading.slice(0, 2), old.slice(0, 2)], true);
    expect(result.relations).toMatchObject([{ date: '2026-12-01' }]);
    expect(statusesOf(result.dataset)).toEqual(['现行']);
  });

  test('takes what it cites with it', () => {
    const { dataset } = tryImport(numbered, [heading, old, ['GB/T 2-2010', '乙']], {
      relations: [
        ['标准', '关系', '对方'],
        ['GB/T 2-2010', '引用', 'GB/T 1-2000'],
      ],
    });
    expect(settle(dataset, [heading, old], true).relations).toEqual([]);
  });
});

test('a table of headings alone prunes nothing', () => {
  const { dataset } = tryImport(numbered, [heading, ['GB/T 1-2000', '甲', '', '', '']]);
  expect(() => tryImport(dataset, [heading], { prune: true })).toThrow(/没有读到/);
  expect(listChanges(dataset, tryImport(dataset, [heading]))).toEqual([]);
});

describe('a status of the export', () => {
  test('that a relation decides is not taken, and that is said', () => {
    const { dataset } = tryImport(numbered, [
      heading,
      ['GB/T 1-2010', '新', '现行', 'GB/T 1-2000', ''],
      ['GB/T 1-2000', '旧', '', '', ''],
    ]);
    const at = exportTable(dataset).findIndex((cells) => cells.includes('GB/T 1-2000'));
    const index = exportTable(dataset).findIndex((cells) => cells.includes('旧'));
    expect(at).toBeGreaterThan(0);
    const result = tryImport(dataset, edit(exportTable(dataset), index, '状态', '现行'));
    expect(listChanges(dataset, result)).toEqual([]);
    expect(result.counts.changed).toBe(0);
    expect(remarksOf(result)).toMatch(
      /状态由代替关系得出.*relations\.json[\s\S]*gb-t-1-2000）：GB\/T 1-2010 代替 GB\/T 1-2000/,
    );
    const ended = settle(dataset, edit(exportTable(dataset), index, '状态', '废止'));
    expect(statusesOf(ended.dataset)).toContain('废止');
  });

  test.each([
    ['废止日期', '废止', ['2000', '2010'], '2030-01-01', '现行'],
    ['废止日期', '现行', ['2000', '2030'], '2020-01-01', '废止'],
    ['实施日期', '现行', ['2000', ''], '2030-01-01', '即将实施'],
    ['实施日期', '即将实施', ['2030', ''], '2020-01-01', '现行'],
  ])('left as it was beside another %s is no claim: %s', (column, status, dates, date, after) => {
    const { dataset } = tryImport(numbered, [
      ['标准号', '标准名称', '实施日期', '废止日期'],
      ['GB/T 1-2000', '甲', ...dates],
      ['GB/T 2-2000', '乙', '2000', '2010'],
    ]);
    expect(statusesOf(dataset)).toContain(status);
    const rows = exportTable(dataset);
    const at = rows.findIndex((cells) => cells.includes('甲'));
    const result = settle(dataset, edit(rows, at, column, date));
    const standards = createModel(result.dataset, today).standards;
    expect(standards.find(({ id }) => id === 'gb-t-1-2000')?.status.name).toBe(after);
  });

  test('may bear the mark of a former export', () => {
    const rows = (mark: string) => [heading, ['GB/T 1-2000', '甲', `现行${mark}`, '', '']];
    const { dataset } = tryImport(numbered, rows(''));
    for (const mark of [' 转述', ' 待核实', ' Reported', ' Unverified', '\n转述']) {
      expect(listChanges(dataset, tryImport(dataset, rows(mark))), mark).toEqual([]);
      const fresh = tryImport(numbered, rows(mark)).dataset;
      expect(fresh.site.statuses, mark).toBeUndefined();
      expect(statusesOf(fresh)).toEqual(['现行']);
    }
    const own = tryImport(numbered, [heading, ['GB/T 1-2000', '甲', '转述', '', '']]).dataset;
    expect(own.site.statuses).toMatchObject([{ name: '转述' }]);
  });
});
