import { expect, test } from 'vitest';
import { readRows } from '../try-import.ts';

const long =
  '本标准的编制说明见上级单位来文，执行中与现场规程不一致的，以现场规程为准，并报归口单位备案。';

test.each<[string, string[], boolean | undefined]>([
  ['values that standards share', ['发电', '输电', '发电'], true],
  ['values that stand once each', ['修订', '内部', '外部'], undefined],
  ['remarks, though two are alike', [long, long, '修订'], undefined],
  ['nothing but one remark', ['', '修订', ''], undefined],
])('a column of %s: %j is for choosing from: %s', (_, cells, filter) => {
  const { dataset } = readRows(
    [['名称', '备注'], ...cells.map((cell, i) => [`标准${i}`, cell])],
    '备注=field:text',
  );
  expect(dataset.site.fields).toMatchObject([{ label: '备注', type: 'text', table: true }]);
  expect(dataset.site.fields?.[0]?.filter).toBe(filter);
});

test('lists are for choosing from item by item', () => {
  const { dataset } = readRows(
    [
      ['名称', '关键词'],
      ['甲', '风；水'],
      ['乙', '光'],
    ],
    '关键词=field:list',
  );
  expect(dataset.site.fields).toMatchObject([{ label: '关键词', type: 'list', filter: true }]);
});
