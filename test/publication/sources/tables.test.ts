import { describe, expect, test } from 'vitest';
import { readField } from '../../../src/lib/dataset/record-words.ts';
import type { StandardRecord } from '../../../src/lib/dataset/types.ts';
import { readLines, readRows, readSiteDataset } from './read-sources.ts';

const dataset = readSiteDataset();
const { standards, citations, categories, texts } = dataset;
const records = standards.standards;

/** The records of a table by row. */
function recordsOf(source: string): Map<number | undefined, StandardRecord> {
  return new Map(records.filter((r) => r.place?.source === source).map((r) => [r.place?.row, r]));
}

const printedNumber = (r: StandardRecord | undefined) =>
  r?.printed?.number ?? r?.number ?? r?.planNumber;
const printedTitle = (r: StandardRecord | undefined) => r?.printed?.title ?? r?.title;
const printedArea = (r: StandardRecord | undefined) =>
  r ? (r.printed?.focusArea ?? readField(r, 'focusArea', dataset) ?? '') : '';

describe('the table of the guide', () => {
  const all = readLines('construction-guide')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  const byRow = recordsOf('construction-guide');

  test('has a record for every row, as printed', () => {
    const wrong = all.filter(([row, , , title, number, area = '']) => {
      const record = byRow.get(Number(row));
      return (
        printedTitle(record) !== title?.trim() ||
        printedNumber(record) !== number?.trim() ||
        printedArea(record) !== area.trim()
      );
    });
    expect(wrong).toEqual([]);
    expect([all.length, byRow.size]).toEqual([105, 105]);
  });

  test('gives each record its subcategory, and a category differing from the record only where said', () => {
    const wrong = all.filter(([row, category = '', subcategory]) => {
      const record = byRow.get(Number(row));
      const own = categories.categories.find((c) => c.id === record?.category);
      const sub = own?.subcategories?.find((s) => s.id === record?.subcategory);
      const cell = record?.printed?.category ?? own?.name;
      return sub?.name !== subcategory || (category !== '' && category !== cell);
    });
    expect(wrong).toEqual([]);
  });
});

describe('table 1 of the framework', () => {
  const rows = readRows(readLines('framework'), '标准编号\t', '');
  const byRow = recordsOf('framework');

  test('has a record for every row', () => {
    const wrong = rows.filter(([number, title, guides], i) => {
      const record = byRow.get(i + 1);
      const guidance = record?.guidesIntegration ? '是' : '否';
      return record?.number !== number || record?.title !== title || guidance !== guides;
    });
    expect(wrong).toEqual([]);
    expect([rows.length, byRow.size]).toEqual([34, 34]);
  });

  test('is stored row by row in the text', () => {
    const table = texts.framework?.clauses.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.table?.id === 'table-1' ? [b.table] : [])),
    );
    expect(table?.[0]?.rows).toEqual(rows);
  });
});

describe('figure 6 of the framework', () => {
  const lines = readLines('framework');
  const start = lines.findIndex((line) => line.startsWith('标准名称\t标准编号\tC0101'));
  const columns = (lines[start] ?? '').split('\t').slice(2);
  const rows = lines.slice(start + 1, start + 35).map((line) => line.split('\t'));
  const ids = new Map(records.map((r) => [r.number, r.id]));
  const cellsWith = (mark: string) =>
    rows.flatMap(([, row = '', ...cells]) =>
      columns.flatMap((column, i) =>
        cells[i] === mark ? [`${ids.get(row)} ${ids.get(column)}`] : [],
      ),
    );

  test('has every tick where it is printed, and no other', () => {
    const stored = (citations.grid?.cells ?? []).map((c) => `${c.row} ${c.printedColumn}`);
    expect(stored).toEqual(cellsWith('√'));
    expect(stored.length).toBe(50);
  });

  test('has every diagonal mark where it is printed', () => {
    const stored = (citations.grid?.rows ?? []).flatMap(({ row, diagonal }) =>
      diagonal ? [`${row} ${diagonal}`] : [],
    );
    expect(stored).toEqual(cellsWith('-'));
  });

  test('has its rows and columns in the printed order', () => {
    expect(citations.grid?.rows.map(({ row }) => row)).toEqual(
      columns.map((number) => ids.get(number)),
    );
    expect(rows.map(([title, number]) => [title, number])).toEqual(
      columns.map((number) => {
        const record = records.find((r) => r.number === number);
        return [record?.title, number];
      }),
    );
  });

  test('is quoted with its note and read one way, with a reason', () => {
    const notes = readLines('framework').filter((line) => /^\d--/u.test(line));
    expect(citations.grid?.notes).toEqual(notes.map((note) => note.slice(3)));
    expect(citations.grid?.reading).toBe('rows-cite-columns');
    expect(citations.grid?.readingReason).not.toEqual([]);
  });
});
