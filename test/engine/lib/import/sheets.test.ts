import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readCsv } from '../../../../src/lib/import/sheets/read-csv.ts';
import { readSheets } from '../../../../src/lib/import/sheets/read-sheets.ts';
import { SheetError } from '../../../../src/lib/import/sheets/sheet.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (c) => c.charCodeAt(0)).flatMap((c) => [c & 255, c >> 8]),
  ]);
/** 标准,名称 in GBK. */
const gbk = Uint8Array.of(0xb1, 0xea, 0xd7, 0xbc, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a);

describe('a CSV file', () => {
  test.each([
    ['UTF-8', bytes('标准,名称\r\n')],
    ['UTF-8 with a byte order mark', bytes('\ufeff标准,名称\n')],
    ['GBK', gbk],
    ['UTF-16 with tabs, as Excel saves Unicode text', utf16('标准\t名称\r\n')],
    ['semicolons', bytes('标准;名称\n')],
    ['quotes', bytes('"标准","名称"\n')],
    ['an apostrophe is no guard before other signs', bytes('标准,名称\n')],
  ])('is read: %s', (_, file) => {
    expect(readCsv(file).rows[0]).toEqual(['标准', '名称']);
  });

  test('keeps rows where spreadsheets count them, empty ones and line breaks within cells too', () => {
    const { rows } = readCsv(bytes('目录\n\n编号,"名\n称"\n,,\n1,"a ""b"", c",x\n'));
    expect(rows[2]).toEqual(['编号', '名\n称']);
    expect(rows[4]).toEqual(['1', 'a "b", c', 'x']);
  });

  test('loses the apostrophe that guards against formulas, and no other', () => {
    expect(readCsv(bytes("'=1+1,'@a,'a,''=b\n")).rows[0]).toEqual(['=1+1', '@a', "'a", "'=b"]);
  });

  test('loses what cannot be seen: white space at the ends, control characters, direction marks', () => {
    expect(readCsv(bytes('\u3000甲\u00a0,\u202e乙\u0000,丙\u200b丙\n')).rows[0]).toEqual([
      '甲',
      '乙',
      '丙丙',
    ]);
  });

  test('is refused with an unclosed quote, and in no known encoding', () => {
    expect(() => readCsv(bytes('a,b\n"c,d\n'))).toThrow(SheetError);
    expect(() => readCsv(Uint8Array.of(0x61, 0xff, 0xff, 0x0a))).toThrow(/GBK/);
  });
});

type Cells = Parameters<typeof writeExcelFile>[0];

/** A workbook of the sheets. */
async function createWorkbook(sheets: Record<string, unknown[][]>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows }));
  const blob = await writeExcelFile(data as unknown as Cells).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

describe('an Excel workbook', () => {
  test('gives its sheets, days as they are shown, numbers as they are', async () => {
    const day = { value: new Date(Date.UTC(2019, 2, 1)), type: Date, format: 'yyyy/m/d' };
    const file = await createWorkbook({
      标准: [[{ value: '日期' }], [day], [{ value: 43525 }], [{ value: ' a\r\nb ' }]],
      关系: [[{ value: '甲' }]],
    });
    expect(await readSheets(file)).toEqual([
      { name: '标准', rows: [['日期'], ['2019-03-01'], ['43525'], ['a\nb']] },
      { name: '关系', rows: [['甲']] },
    ]);
  });

  test('is read from the middle of a longer buffer', async () => {
    const file = await createWorkbook({ 标准: [[{ value: '甲' }]] });
    const longer = Buffer.concat([Buffer.from('before'), file, Buffer.from('after')]);
    const part = longer.subarray(6, 6 + file.length);
    expect(await readSheets(part)).toEqual([{ name: '标准', rows: [['甲']] }]);
  });

  test('has what is merged downwards in every row, and rows where they are', async () => {
    const file = await createWorkbook({
      空: [],
      标准: [
        [],
        [{ value: '目录', columnSpan: 2 }],
        [],
        [{ value: '甲类', rowSpan: 3 }, { value: '一' }],
        [null, { value: '二' }],
        [null, { value: '三' }],
        [{ value: '乙类' }, { value: '四' }],
      ],
    });
    const [, sheet] = await readSheets(file);
    expect(sheet?.rows).toEqual([
      ['', ''],
      ['目录', ''],
      ['', ''],
      ['甲类', '一'],
      ['甲类', '二'],
      ['甲类', '三'],
      ['乙类', '四'],
    ]);
  });

  /** The workbook with the text of its first sheet changed. */
  async function rewrite(change: (xml: string) => string): Promise<Uint8Array> {
    const parts = unzipSync(await createWorkbook({ 标准: [[{ value: '名称' }]] }));
    const sheet = Object.keys(parts).find((name) => name.startsWith('xl/worksheets/sheet')) ?? '';
    return zipSync({ ...parts, [sheet]: strToU8(change(strFromU8(parts[sheet] as Uint8Array))) });
  }

  /** The workbook of which the directory says that its first sheet has this size unpacked (APPNOTE.TXT, 4.3.12). */
  function declareSize(workbook: Uint8Array, size: number): Buffer {
    const file = Buffer.from(workbook);
    const entry = [...file.keys()].find(
      (at) =>
        file.subarray(at, at + 4).equals(Buffer.of(0x50, 0x4b, 1, 2)) &&
        file
          .subarray(at + 46)
          .toString('latin1')
          .startsWith('xl/worksheets/sheet'),
    );
    if (entry === undefined) throw new Error('the workbook has no sheet');
    file.writeUInt32LE(size, entry + 24);
    return file;
  }

  test('is refused before it is unpacked when it is too large unpacked, with what to do', async () => {
    const file = declareSize(await rewrite((xml) => xml), 2 ** 27);
    // What is packed can be unpacked no more.
    const sheet = file.indexOf('xl/worksheets/sheet');
    file.fill(0xff, sheet + 30, sheet + 60);
    await expect(readSheets(file)).rejects.toThrow(
      /^工作簿太大：展开后有 129 MB，其中 xl\/worksheets/,
    );
    await expect(readSheets(file)).rejects.toMatchObject({
      advice: expect.stringContaining('另存为'),
    });
  });

  test('is no larger unpacked than its directory says', async () => {
    const file = await rewrite((xml) =>
      xml.replace('<sheetData>', `${' '.repeat(2 ** 16)}<sheetData>`),
    );
    expect(await readSheets(file)).toEqual([{ name: '标准', rows: [['名称']] }]);
    await expect(readSheets(declareSize(file, 2 ** 10))).rejects.toThrow(SheetError);
  });

  test('is refused where something stands far from everything else, and not where nothing does', async () => {
    const far = (cell: string) =>
      rewrite((xml) => xml.replace('</sheetData>', `<row r="1048576">${cell}</row></sheetData>`));
    const text = '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>';
    await expect(readSheets(await far(text))).rejects.toThrow(
      '工作表“标准”太大：到第 1048576 行、第 16384 列还有内容',
    );
    const [sheet] = await readSheets(await far('<c r="XFD1048576"/>'));
    expect(sheet?.rows).toEqual([['名称']]);
  });

  test.each([
    ['nothing at all', new Uint8Array(), /空/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /\.xls/],
    ['another archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /工作簿/],
  ])('is refused: %s', async (_, file, message) => {
    await expect(readSheets(file)).rejects.toThrow(message);
  });
});
