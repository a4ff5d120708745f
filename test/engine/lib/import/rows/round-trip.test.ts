import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { labelsOf } from '../../../../../src/lib/labels/labels.ts';
import { listAddresses } from '../../../../../src/lib/site/list-addresses.ts';
import { type FixtureName, loadFixture } from '../../../../fixtures/load-fixture.ts';
import {
  createEmpty,
  exportTable,
  listChanges,
  listIssues,
  listProblems,
  saved,
  tryImport,
} from '../try-import.ts';

const second = loadFixture('second-dataset');
const fixtures: FixtureName[] = [
  'second-dataset',
  'minimal-dataset',
  'bare-dataset',
  'core-dataset',
];

/** The table with the cell of one standard and column written anew. */
function edit(rows: readonly (readonly string[])[], row: number, heading: string, cell: string) {
  const column = rows[0]?.indexOf(heading) ?? -1;
  expect(column, heading).toBeGreaterThanOrEqual(0);
  return rows.map((cells, i) => (i === row ? cells.with(column, cell) : cells));
}

const standardAt = ({ standards }: Dataset, row: number) => standards.standards[row - 1];

describe('the table the site exports, imported again', () => {
  test.each(fixtures)('changes nothing of %s', (name) => {
    const dataset = loadFixture(name);
    const result = tryImport(dataset, saved(exportTable(dataset)));
    expect(listChanges(dataset, result)).toEqual([]);
    expect({ ...result.counts, rows: 0, standards: 0 }).toEqual({
      ...{ rows: 0, standards: 0, added: 0, changed: 0, repeated: 0 },
    });
    expect(result.missing).toEqual([]);
    expect(result.header.untaken).toEqual([]);
    expect(result.remarks.format(9)).toEqual([]);
  });

  test('changes what was edited, and nothing else, in whatever order rows and columns stand', () => {
    const titles = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'甲乙丙，“”"\'=+-@<{;,\t \\'),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
        minLength: 1,
        maxLength: 40,
      })
      .map((text) =>
        text
          .toWellFormed()
          .replace(/[\p{C}\p{Z}]+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '');
    const rows = exportTable(second);
    // The title of another record is shown as it is corrected.
    const own = second.standards.standards.flatMap(({ corrected }, i) =>
      corrected ? [] : [String(i + 1)],
    );
    const edits = fc.dictionary(fc.constantFrom(...own), titles, { maxKeys: 4 });
    const orders = fc.tuple(fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(edits, orders, (changed, [rowKeys, columnKeys]) => {
        const edited = Object.entries(changed).reduce(
          (table, [row, title]) => edit(table, Number(row), '名称', title),
          rows as readonly (readonly string[])[],
        );
        const shuffled = shuffle(edited, rowKeys, columnKeys);
        const result = tryImport(second, saved(shuffled));
        expect(listProblems(result)).toEqual([]);
        const expected = structuredClone(second.standards.standards);
        for (const [row, title] of Object.entries(changed)) {
          const record = expected[Number(row) - 1];
          if (record) record.title = title;
        }
        expect(result.dataset.standards.standards).toEqual(expected);
        expect({ ...result.dataset, standards: second.standards }).toEqual(second);
      }),
      { numRuns: 40 },
    );
  });
});

/** The table with its columns, and its rows below the first, in an order drawn from keys. */
function shuffle(
  rows: readonly (readonly string[])[],
  rowKeys: fc.Stream<number>,
  columnKeys: fc.Stream<number>,
): string[][] {
  const order = (length: number, keys: fc.Stream<number>) => {
    const drawn = [...keys.take(length)];
    return drawn.map((_, i) => i).toSorted((a, b) => (drawn[a] ?? 0) - (drawn[b] ?? 0));
  };
  const columns = order(rows[0]?.length ?? 0, columnKeys);
  const lines = order(rows.length - 1, rowKeys).map((i) => i + 1);
  return [0, ...lines].map((i) => columns.map((column) => rows[i]?.[column] ?? ''));
}

describe('a cell of the export that was edited', () => {
  const rows = exportTable(second);
  const at = second.standards.standards.findIndex(({ number }) => number === 'DB99/T 3-2022') + 1;

  test('changes the title', () => {
    const result = tryImport(second, edit(rows, at, '名称', '新的名称'));
    expect(standardAt(result.dataset, at)?.title).toBe('新的名称');
    expect(listChanges(second, result)).toEqual(['standards']);
    expect(listIssues(result)).toEqual([]);
  });

  test('changes the number; id and address stay, that of the new number leads there', () => {
    const result = tryImport(second, edit(rows, at, '编号', 'DB99/T 900-2024'));
    expect(standardAt(result.dataset, at)).toMatchObject({
      id: second.standards.standards[at - 1]?.id,
      number: 'DB99/T 900-2024',
      formerIds: expect.arrayContaining(['db99-t-900-2024']),
    });
    expect(listIssues(result)).toEqual([]);
  });

  test('changes the status by an event, which the next export says', () => {
    const result = tryImport(second, edit(rows, at, '状态', '废止'));
    const events = result.dataset.events.events.filter(
      ({ record }) => record === standardAt(second, at)?.id,
    );
    expect(events.at(-1)).toMatchObject({
      status: 'withdrawn',
      date: null,
      trust: 'reported',
    });
    expect(listIssues(result)).toEqual([]);
    const again = exportTable(result.dataset);
    expect(again[at]).toContain('废止 待核实');
    expect(listChanges(result.dataset, tryImport(result.dataset, again))).toEqual([]);
  });

  test('changes a date of its history', () => {
    const dated = tryImport(createEmpty(), [
      ['名称', '发布日期', '实施日期'],
      ['甲', '2019', '2020-02'],
    ]).dataset;
    const result = tryImport(dated, edit(exportTable(dated), 1, '实施日期', '2020/3/1'));
    expect(listChanges(dated, result)).toEqual(expect.arrayContaining(['events']));
    expect(result.dataset.events.events.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      ...['published 2019', 'implemented 2020-03-01'],
    ]);
    expect(listChanges(dated, tryImport(dated, exportTable(dated)))).toEqual([]);
  });

  test('is said where it follows from other data', () => {
    const year = labelsOf(second).say('field.year');
    const result = tryImport(second, edit(rows, at, year, '1999'));
    expect(listChanges(second, result)).toEqual([]);
    expect(result.remarks.format(9)).toEqual([
      '由数据算出、不能从表中改的格，未取：1 处',
      expect.stringContaining(`第 ${at + 1} 行“${year}”列“1999”`),
    ]);
  });

  test('takes nothing away when it is emptied, and that is said', () => {
    const result = tryImport(second, edit(rows, at, '名称', ''));
    expect(listChanges(second, result)).toEqual([]);
    expect(result.remarks.format(9).join('\n')).toContain('空着的格');
  });

  test('names a category the dataset has, by its way', () => {
    const [, other] = second.categories.categories;
    const result = tryImport(second, edit(rows, at, '分类', other?.name ?? ''));
    expect(standardAt(result.dataset, at)?.category).toBe(other?.id);
  });
});

test('rows that are gone are listed, and leave the dataset only when asked for', () => {
  const dataset = loadFixture('core-dataset');
  const rows = exportTable(dataset).slice(0, 2);
  const kept = tryImport(dataset, rows);
  expect(kept.missing).toMatchObject([{ id: 'second', title: '乙的要求' }]);
  expect(listChanges(dataset, kept)).toEqual([]);
  const pruned = tryImport(dataset, rows, { prune: true });
  expect(pruned.dataset.standards.standards.map(({ id }) => id)).toEqual(['first']);
  expect(listIssues(pruned)).toEqual([]);
});

test('what was released keeps its addresses when rows are gone', () => {
  const dataset = structuredClone(loadFixture('core-dataset'));
  const rows = exportTable(dataset).slice(0, 2);
  dataset.addresses = { addresses: listAddresses(dataset) };
  const addressesOf = (of: Dataset) =>
    tryImport(of, rows, { prune: true }).dataset.addresses.addresses;
  expect(addressesOf(dataset)).not.toContain('standards/second.html');
  expect(addressesOf(dataset)).toContain('standards/first.html');
  const { releases } = loadFixture('second-dataset');
  expect(releases.releases.length).toBeGreaterThan(0);
  expect(addressesOf({ ...dataset, releases })).toEqual(dataset.addresses.addresses);
});
