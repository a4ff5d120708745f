import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import { readSheets } from '../../../../../src/lib/import/sheets/read-sheets.ts';
import {
  createEmpty,
  exportTable,
  listChanges,
  listProblems,
  numbered,
  saved,
  tryImport,
} from '../try-import.ts';

/** A plan that became a standard, a misprinted number, a misprinted title, all only reported; and a plain standard. */
const dataset: Dataset = {
  ...createEmpty({ numbering: numbered.numbering }),
  standards: {
    standards: [
      { id: 'plan', planNumber: '20190834-T-469', title: '待核实事项管理' },
      { id: 'misprint', number: 'GB/T 2-2016', title: '乙', corrected: { number: 'GB/T 2-2018' } },
      { id: 'mistitled', number: 'GB/T 3-2016', title: '丙丙', corrected: { title: '丙' } },
      { id: 'plain', number: 'GB/T 4-2016', title: '丁（试行）' },
    ],
  },
  events: {
    events: [
      {
        ...{ record: 'plan', kind: 'published', date: '2021-10-11', trust: 'reported' },
        number: 'GB/T 1-2021',
      },
    ],
  },
};
type Rows = readonly (readonly string[])[];

const asXlsx = async (rows: Rows): Promise<Rows> => {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  const blob = await writeExcelFile(cells, {}).toBlob();
  const [sheet] = await readSheets(new Uint8Array(await blob.arrayBuffer()));
  return sheet?.rows ?? [];
};
const formats: [string, (rows: Rows) => Promise<Rows>][] = [
  ['CSV', async (rows) => saved(rows)],
  ['XLSX', asXlsx],
];
const shown = exportTable(dataset);

/** The export with one cell written anew. */
const edit = (row: number, heading: string, cell: string): Rows =>
  shown.map((cells, i) => (i === row ? cells.with(shown[0]?.indexOf(heading) ?? -1, cell) : cells));

test('the export says what is only reported, and what it was called before', () => {
  const cells = (heading: string) =>
    shown.slice(1).map((row) => row[shown[0]?.indexOf(heading) ?? -1]);
  expect(cells('编号')).toEqual([...['GB/T 1-2021', 'GB/T 2-2018', 'GB/T 3-2016', 'GB/T 4-2016']]);
  expect(cells('编号依据')).toEqual(['待核实', '待核实', '', '']);
  expect(cells('原编号')).toEqual(['20190834-T-469', 'GB/T 2-2016', '', '']);
  expect(cells('名称')[2]).toBe('丙');
  expect([cells('名称依据')[2], cells('原文名称')[2]]).toEqual(['待核实', '丙丙']);
});

describe.each(formats)('a name of the export, saved as %s,', (_, save) => {
  const importEdited = async (row: number, heading: string, cell: string) =>
    tryImport(dataset, await save(edit(row, heading, cell)));

  test('as it is changes nothing', async () => {
    const result = tryImport(dataset, await save(shown));
    expect([listProblems(result), listChanges(dataset, result)]).toEqual([[], []]);
    expect(result.remarks.format(9)).toEqual([]);
  });

  test.each([
    [1, '编号', 'GB/T 1—2021', '待核实的编号'],
    [1, '编号', 'GB/T 9-2021', '由事件或校订得出'],
    [2, '编号', 'GB/T 9-2018', '由事件或校订得出'],
    [3, '名称', '另一个名称', '由事件或校订得出'],
  ])('row %i, %s written %s, is not taken, and that is said', async (row, heading, cell, said) => {
    const result = await importEdited(row, heading, cell);
    expect([listProblems(result), listChanges(dataset, result)]).toEqual([[], []]);
    expect(result.remarks.format(9).join('\n')).toContain(said);
  });

  test.each([
    [1, '编号', '20190834-T-469'],
    [1, '编号', 'GB/T 1-2021 待核实 原计划号 20190834-T-469'],
    [3, '名称', '丙 待核实 原文印作“丙丙”'],
    [1, '编号', 'GB/T 1-2021 原计划号 20190834-T-469'],
    [2, '编号', 'GB/T 2-2016'],
    [3, '名称', '丙丙'],
    [4, '编号', 'GB/T 4-2016 待核实'],
    [4, '编号', 'GB/T 4-2016 (Unverified)'],
    [4, '名称', '丁（试行） 原文印作“戊”'],
  ])('row %i, %s written %s, says what is known', async (row, heading, cell) => {
    const result = await importEdited(row, heading, cell);
    expect([listProblems(result), listChanges(dataset, result)]).toEqual([[], []]);
  });

  test.each([
    [1, '编号', 'GB/T 9-2021 待核实 原计划号 20190834-T-469'],
    [2, '编号', 'GB/T 9-2018 原文印作 GB/T 2-2016'],
    [3, '名称', '另一个名称 待核实 原文印作“丙丙”'],
    [4, '编号', 'GB/T 9-2016待核实'],
    [4, '名称', '戊 待核实'],
    [4, '名称', '戊（待核实）'],
  ])('row %i, %s written %s, is a problem with its place', async (row, heading, cell) => {
    const result = await importEdited(row, heading, cell);
    const [problem = '', ...more] = listProblems(result);
    expect(more).toEqual([]);
    expect(problem).toContain(`第 ${row + 1} 行“${heading}”列`);
    expect(problem).toContain('网站加注的字样');
  });

  test.each([
    [4, '编号', 'GB/T 9-2016', { number: 'GB/T 9-2016' }],
    [4, '名称', '戊（试行）', { title: '戊（试行）' }],
    [4, '名称', '待核实事项清单', { title: '待核实事项清单' }],
    [4, '名称', '戊（', { title: '戊（' }],
    [1, '名称', '待核实事项', { title: '待核实事项' }],
  ])(
    'row %i, %s written %s, is taken where nothing is only reported',
    async (row, heading, cell, expected) => {
      const result = await importEdited(row, heading, cell);
      expect(listProblems(result)).toEqual([]);
      expect(result.dataset.standards.standards[row - 1]).toMatchObject(expected);
    },
  );
});

test('marks come into no record of a standard that is new', () => {
  const headings = ['标准号', '标准名称'];
  const added = (number: string, title: string) => tryImport(numbered, [headings, [number, title]]);
  expect(listProblems(added('GB/T 1-2021 待核实', '甲'))).toHaveLength(1);
  expect(listProblems(added('GB/T 1-2021', '甲 待核实'))).toHaveLength(1);
  expect(listProblems(added('GB/T 1-2021', '待核实事项管理'))).toEqual([]);
});
