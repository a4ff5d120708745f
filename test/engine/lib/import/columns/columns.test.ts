import { describe, expect, test } from 'vitest';
import { describeImport } from '../../../../../src/lib/import/report/describe-import.ts';
import { listChanges, listIssues, readRows as read, tryImport } from '../try-import.ts';

describe('columns', () => {
  test('are known by their usual names, wherever the headings stand', () => {
    const { records, dataset } = read([
      ['某单位标准目录'],
      [],
      [
        '序号',
        '标准编号',
        '标准名称',
        '英文名称',
        '归口单位',
        'ICS',
        'CCS',
        '页 数',
        '详情网址',
        '备注',
      ],
      [
        ...[
          '1',
          'GB/T 1-2020',
          '甲',
          'A',
          '甲委员会；乙委员会',
          '13.020；27.100',
          'F 20 A01',
          '24页',
        ],
        ...['https://a.example/', '无'],
      ],
    ]);
    expect(records).toEqual([
      {
        id: 'gb-t-1-2020',
        number: 'GB/T 1-2020',
        title: '甲',
        titles: { en: 'A' },
        bodies: [
          { role: 'committee', name: '甲委员会' },
          { role: 'committee', name: '乙委员会' },
        ],
        ics: ['13.020', '27.100'],
        ccs: ['F 20', 'A01'],
        pages: 24,
        links: [{ kind: 'detail', address: 'https://a.example/' }],
      },
    ]);
    expect(dataset.columns.columns).toEqual([]);
  });

  test('nobody knows are listed with a way to take them', () => {
    const result = read([
      ['名称', '专业', '关键词'],
      ['甲', '发电', '风'],
    ]);
    expect(describeImport(result, { prune: false, written: true })).toEqual(
      expect.arrayContaining([
        '没有取用的列：专业、关键词。要取用，加上：',
        '  --map "专业=field,关键词=field"',
      ]),
    );
  });

  test('of a second level are not taken without the first, and the way to take both is told', () => {
    const rows = [
      ['标准号', '备注', '专业领域', '二级分类', '标准名称'],
      ['GB/T 1-2020', '', '发电', '风电', '甲'],
    ];
    const result = read(rows);
    const lines = describeImport(result, { prune: false, written: true });
    expect(lines[0]).toBe('表头在第 1 行，取用：标准号，标准名称');
    expect(lines).toContain('“二级分类”未取：它前面没有认得的上一级分类');
    expect(lines).toContain('  --map "专业领域=category"');
    expect(result.records[0]).not.toHaveProperty('categories');
    const taken = read(rows, '专业领域=category');
    expect(taken.records[0]?.categories).toEqual(['u53d1-u7535/u98ce-u7535']);
    expect(taken.header.untaken.map(({ heading }) => heading)).toEqual(['备注']);
  });

  test('become fields of the dataset, of the type that suits what they hold, and are remembered', () => {
    const rows = [
      ['名称', '专业', '立项', '主页', '次数', '关键词'],
      ['甲', '发电', '2019/3/1', 'www.a.example/x', '3', '风'],
      ['甲', '发电', '2019/3/1', 'www.a.example/x', '3', '光'],
      ['乙', '输电', '2020年', 'https://a.example/y', '4', ''],
    ];
    const map = '专业=field,立项=field,主页=field,次数=field,关键词=field';
    const result = read(rows, map);
    expect(result.dataset.site.fields?.map(({ label, type }) => `${label} ${type}`)).toEqual([
      ...['专业 text', '立项 date', '主页 link', '次数 number', '关键词 list'],
    ]);
    const [专业, 立项, 主页, 次数, 关键词] =
      result.dataset.site.fields?.map(({ key }) => key) ?? [];
    expect(result.records[0]?.fields).toEqual({
      [专业 ?? '']: '发电',
      [立项 ?? '']: '2019-03-01',
      [主页 ?? '']: 'http://www.a.example/x',
      [次数 ?? '']: 3,
      [关键词 ?? '']: ['风', '光'],
    });
    expect(listIssues(result)).toEqual([]);
    expect(result.dataset.columns.columns[0]).toEqual({ heading: '专业', field: `field-${专业}` });
    const again = tryImport(result.dataset, rows);
    expect(listChanges(result.dataset, again)).toEqual([]);
    expect(again.header.untaken).toEqual([]);
  });

  test('that hold the same are not taken twice', () => {
    const { records, header } = read([
      ['标准名称', '名称'],
      ['甲', '乙'],
    ]);
    expect(records[0]?.title).toBe('甲');
    expect(header.untaken).toMatchObject([{ heading: '名称', why: '已取“标准名称”' }]);
  });
});

test.each([
  '备注=field,备注=field',
  '备注=field,备 注=ignore',
  '专业=category,备注=field，备注=status',
])('a column of which --map says something twice is refused: %s', (map) => {
  expect(() =>
    read(
      [
        ['标准名称', '备注'],
        ['甲', '乙'],
      ],
      map,
    ),
  ).toThrow(/“备注”一列说了 2 次/);
});
