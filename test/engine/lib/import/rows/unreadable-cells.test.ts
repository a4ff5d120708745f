import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { importCatalogue } from '../../../../../src/lib/import/import-catalogue.ts';
import { chooseSheets } from '../../../../../src/lib/import/sheets/choose-sheets.ts';
import { readSheets } from '../../../../../src/lib/import/sheets/read-sheets.ts';
import { listProblems, numbered, readRows, today, tryImport } from '../try-import.ts';

type Parts = Record<string, string>;
type Rows = readonly (readonly string[])[];
const sheet = 'xl/worksheets/sheet1.xml';

/** A workbook of the sheets, its XML changed; in `rows` a text with an angle bracket stands for the cell itself. */
async function createWorkbook(
  sheets: Record<string, Rows>,
  change: (parts: Parts) => Parts = (parts) => parts,
): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([name, rows]) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => ({ value }))),
  }));
  const blob = await writeExcelFile(
    data as unknown as Parameters<typeof writeExcelFile>[0],
  ).toBlob();
  const packed = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parts = Object.fromEntries(
    Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  return zipSync(
    Object.fromEntries(Object.entries(change(parts)).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Changes one cell of the first sheet: `A2`. */
const setCell =
  (at: string, xml: string) =>
  (parts: Parts): Parts => ({
    ...parts,
    [sheet]: (parts[sheet] ?? '').replace(
      new RegExp(`<c r="${at}"(?:[^>]*/>|.*?</c>)`),
      xml.replace('<c', `<c r="${at}"`),
    ),
  });

/** Imports a workbook into the dataset of the tests. */
async function importBook(file: Uint8Array) {
  const sheets = chooseSheets(await readSheets(file));
  if (!sheets) throw new Error('no sheets');
  const spell = () => ['x'];
  const request = { dataset: numbered, catalogue: 'x', map: [], prune: false, today, spell };
  const result = importCatalogue({ ...request, sheets });
  if (!result) throw new Error('no headings');
  return { ...result, unread: sheets.unread };
}

const table = {
  标准: [
    ['标准号', '标准名称', '发布日期', '批次'],
    ['GB/T 1-2020', '甲', '2020-01-01', '一'],
    ['GB/T 2-2020', '乙', '2020-01-01', '二'],
  ],
};

describe('a cell that nobody can read', () => {
  test.each([
    ['an error', 'C2', '<c t="e"><v>#N/A</v></c>', '第 2 行“发布日期”列“#N/A” — 是公式的错误'],
    [
      'a failed formula',
      'B3',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '第 3 行“标准名称”列“#DIV/0!”',
    ],
    ['an error without a sign', 'A3', '<c t="e"/>', '第 3 行“标准号”列“#N/A”'],
    [
      'a formula without a value',
      'C3',
      '<c><f>TODAY()</f></c>',
      '第 3 行“发布日期”列 — 是公式，文件中没有',
    ],
    [
      'a text formula without one',
      'B2',
      '<c t="str"><f>A1</f></c>',
      '第 2 行“标准名称”列 — 是公式',
    ],
  ])('refuses the import by its row and column: %s', async (_, at, xml, problem) => {
    const problems = listProblems(await importBook(await createWorkbook(table, setCell(at, xml))));
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['a value', '<c t="str"><f>A1</f><v>丙</v></c>'],
    ['an empty text', '<c t="str"><f>A1</f><v></v></c>'],
  ])('is none when the formula has %s', async (_, xml) => {
    const result = await importBook(await createWorkbook(table, setCell('C3', xml)));
    expect(listProblems(result).filter((line) => line.includes('公式'))).toEqual([]);
  });

  test('may stand in a column that is not taken', async () => {
    const file = await createWorkbook(table, setCell('D2', '<c t="e"><v>#REF!</v></c>'));
    expect(listProblems(await importBook(file))).toEqual([]);
  });

  test('is one where the error was pasted as text, and on the other sheets', () => {
    expect(
      listProblems(
        readRows([
          ['标准名称', '状态'],
          ['甲', '#VALUE!'],
        ]),
      ),
    ).toEqual([expect.stringContaining('第 2 行“状态”列“#VALUE!” — 是公式的错误')]);
    const relations = [
      ['标准', '关系', '对方'],
      ['甲', '引用', '#N/A'],
    ];
    const categories = [
      ['名称', '说明'],
      ['一', '#REF!'],
    ];
    const result = tryImport(numbered, [['标准名称'], ['甲']], { relations, categories });
    expect(listProblems(result)).toEqual([
      expect.stringContaining('工作表“categories”第 2 行“说明”列“#REF!”'),
      expect.stringContaining('工作表“relations”第 2 行“对方”列“#N/A”'),
    ]);
  });
});

test.each(['ICS', '起草人', '起草单位', '代替'])(
  'a cell of nothing but marks between items is blank: %s',
  (heading) => {
    const { records, problems, dataset } = readRows([
      ['标准名称', heading],
      ['甲', '；'],
      ['乙', '、 ；'],
    ]);
    expect(problems).toEqual([]);
    expect(records.map(({ id, title, ...rest }) => rest)).toEqual([{}, {}]);
    expect(dataset.relations.relations).toEqual([]);
  },
);

const hide = (state: string) => (parts: Parts) => ({
  ...parts,
  'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
    '<sheet ',
    `<sheet state="${state}" `,
  ),
});

describe('a sheet that nobody sees', () => {
  test.each(['hidden', 'veryHidden'])('is left, also when it comes first (%s)', async (state) => {
    const draft = [['标准名称'], ['草稿']];
    for (const name of ['草稿', '标准']) {
      const file = await createWorkbook(
        { [name]: draft, 目录: [['标准名称'], ['可见']] },
        hide(state),
      );
      const { dataset, unread } = await importBook(file);
      expect(dataset.standards.standards.map(({ title }) => title)).toEqual(['可见']);
      expect(unread).toEqual([`${name}（隐藏的）`]);
    }
  });

  test('is told of when nothing else holds anything', async () => {
    const file = await createWorkbook({ 草稿: [['标准名称'], ['草稿']], 空: [] }, hide('hidden'));
    await expect(importBook(file)).rejects.toThrow('只有隐藏的工作表有内容：草稿（隐藏的）');
  });

  test('is none that is declared visible', async () => {
    const { unread } = await importBook(await createWorkbook(table, hide('visible')));
    expect(unread).toEqual([]);
  });
});

test.each([
  ['1', '2020-01-01'],
  ['true', '2020-01-01'],
  ['0', '2015-12-31'],
])(
  'days without a format are counted from where the workbook does: date1904 %s',
  async (value, day) => {
    const file = await createWorkbook(table, (parts) => {
      const book = parts['xl/workbook.xml'] ?? '';
      const counted = /<workbookPr\b/.test(book)
        ? book.replace(/<workbookPr\b/, `<workbookPr date1904="${value}"`)
        : book.replace('<sheets>', `<workbookPr date1904="${value}"/><sheets>`);
      return setCell('C2', '<c><v>42369</v></c>')({ ...parts, 'xl/workbook.xml': counted });
    });
    const { dataset } = await importBook(file);
    const published = dataset.events.events.find(({ record }) => record === 'gb-t-1-2020');
    expect(published?.date).toBe(day);
  },
);
