import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/lib/dataset/dataset-schema.ts';
import { describeImport } from '../../../../src/lib/import/report/describe-import.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';
import {
  createEmpty,
  listChanges,
  listIssues,
  listProblems,
  today,
  tryImport,
} from './try-import.ts';

const numbering = {
  prefixes: [
    { prefix: 'GB/T', name: '国家标准' },
    { prefix: 'DL/T', name: '电力行业标准' },
  ],
  amendments: [{ form: '/XG{n}', also: ['第{n}号修改单'] }],
  plan: {
    ...{ serialDigits: 4, departmentDigits: 3, departments: [], labels: ['计划号'] },
    natures: [{ code: 'T', mandate: 'recommended' as const }],
  },
};
const empty = createEmpty({ numbering });

/** What of a new dataset matters here. */
const read = (rows: readonly (readonly string[])[], map = '') => {
  const result = tryImport(empty, rows, { map });
  return { ...result, records: result.dataset.standards.standards };
};

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
      ['标准号', '备注', '专业分类', '二级分类', '标准名称'],
      ['GB/T 1-2020', '', '发电', '风电', '甲'],
    ];
    const result = read(rows);
    const lines = describeImport(result, { prune: false, written: true });
    expect(lines[0]).toBe('表头在第 1 行，取用：标准号，标准名称');
    expect(lines).toContain('“二级分类”未取：它前面没有认得的上一级分类');
    expect(lines).toContain('  --map "备注=field,专业分类=category"');
    expect(result.records[0]).not.toHaveProperty('categories');
    const taken = read(rows, '专业分类=category');
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

describe('rows', () => {
  test('that cannot be read are all named, with row and column', () => {
    const result = read([
      ['标准名称', '发布日期', '网址', '页数'],
      ['甲', '二〇一九', 'ftp://a', '三'],
      ['', '2019', '', ''],
      ['乙', '2019-02-30', '', ''],
    ]);
    expect(listProblems(result)).toEqual([
      '第 2 行“发布日期”列“二〇一九” — 不是日期 — 写作 2019-03-01、2019/3/1、2019年3月1日，或只写年、年月',
      '第 2 行“页数”列“三” — 不是页数 — 写作 24',
      '第 2 行“网址”列“ftp://a” — 不是网址 — 以 http:// 或 https:// 开头',
      '第 4 行“发布日期”列“2019-02-30” — 不是日期 — 写作 2019-03-01、2019/3/1、2019年3月1日，或只写年、年月',
    ]);
    expect(result.remarks.format(9)).toContain('  第 3 行：2019');
  });

  test('with a number and no title are told', () => {
    const result = read([
      ['标准号', '标准名称', '状态'],
      ['GB/T 1-2020', '', '现行'],
    ]);
    expect(listProblems(result)).toEqual([
      '第 2 行“标准名称”列 — 没有名称（GB/T 1-2020 现行） — 填写名称，或删去此行',
    ]);
  });

  test('that are empty, repeat the headings or are none of a standard are passed over', () => {
    const { counts, records, remarks } = read([
      ['标准号', '标准名称', '状态'],
      ['一、通用', '', ''],
      ['GB/T 1-2020', '甲', '现行'],
      ['', '', ''],
      ['标准号', '标准名称', '状态'],
      ['GB/T 2-2020', '乙', '现行'],
      ['合计', '', ''],
    ]);
    expect(records.map(({ title }) => title)).toEqual(['甲', '乙']);
    expect(counts).toMatchObject({ rows: 2, standards: 2 });
    expect(remarks.format(9)).toEqual([
      '不是标准的行，未取：2 处',
      '  第 2 行：一、通用',
      '  第 7 行：合计',
    ]);
  });

  test('of one standard are joined, however its number is typed', () => {
    const result = read([
      ['标准号', '标准名称', '分类', '状态'],
      ['GB/T 1—2020', '甲', '一', '现行'],
      ['ＧＢ／Ｔ　1-2020', '甲', '二', '废止'],
      ['GBT1-2020', '甲', '一', '现行'],
    ]);
    expect(result.records).toHaveLength(1);
    expect(result.records[0]?.number).toBe('GB/T 1-2020');
    expect(result.counts).toMatchObject({ rows: 3, standards: 1, repeated: 1 });
    expect(result.remarks.format(9).join('\n')).toContain(
      '各行“状态”不同，取第一个：1 处\n  第 2 行 gb-t-1-2020：“现行”、“废止”',
    );
  });

  test('with one number and two titles are told, both of them, unless one has no title', () => {
    const result = read([
      ['标准号', '标准名称', '归口'],
      ['GB/T 1-2020', '甲（一）', '子'],
      ['GB/T 1—2020', '乙', '丑'],
      ['GB/T 1-2020', ' 甲(一)', '寅'],
      ['GBT1-2020', '', '卯'],
      ['20240001-T-469', '丙', ''],
      ['20240001-T-469', '丁', ''],
    ]);
    const advice = '改正其中一个编号；是同一项标准的，名称写成一样';
    expect(listProblems(result)).toEqual([
      `第 3 行“标准名称”列“乙” — 编号 GB/T 1-2020 与第 2 行“甲（一）”相同，名称不同 — ${advice}`,
      `第 7 行“标准名称”列“丁” — 编号 20240001-T-469 与第 6 行“丙”相同，名称不同 — ${advice}`,
    ]);
    expect(result.counts).toMatchObject({ rows: 4, standards: 2 });
  });

  test('of amendments are standards of their own', () => {
    const result = read([
      ['标准号', '标准名称'],
      ['GB/T 1-2020', '甲'],
      ['GB/T 1-2020', '甲《第1号修改单》'],
    ]);
    expect(result.records.map(({ id, number }) => [id, number])).toEqual([
      ['gb-t-1-2020', 'GB/T 1-2020'],
      ['gb-t-1-2020-xg1', 'GB/T 1-2020/XG1'],
    ]);
    expect(listIssues(result)).toEqual([]);
  });

  test('with a number another standard has are told', () => {
    const dataset = read([
      ['标准号', '标准名称'],
      ['GB/T 1-2020', '甲'],
      ['GB/T 2-2020', '乙'],
    ]).dataset;
    const page = (id: string) => `https://a.example/standards/${id}.html`;
    const rows = [
      ['编号', '名称', '网址'],
      ['GB/T 2-2020', '甲', page('gb-t-1-2020')],
      ['GB/T 2-2020', '乙', page('gb-t-2-2020')],
    ];
    expect(listProblems(tryImport(dataset, rows))).toEqual([
      '第 2 行“编号”列“GB/T 2-2020” — 也是“乙”的编号 — 改正其中一个编号',
      '第 3 行“编号”列“GB/T 2-2020” — 也是“甲”的编号 — 改正其中一个编号',
    ]);
    const swapped = rows.map((cells, i) => (i === 2 ? cells.with(0, 'GB/T 1-2020') : cells));
    const result = tryImport(dataset, swapped);
    expect(listProblems(result)).toEqual([]);
    expect(listIssues(result)).toEqual([]);
  });
});

describe('ids', () => {
  test('are made of numbers, else of titles, and stay when anything else changes', () => {
    const first = read([
      ['编号', '名称'],
      ['DL/T 1.2-2020', '甲'],
      ['20240001-T-469', '乙'],
      ['企标 7 号', '丙'],
      ['', 'Web Ärt 2'],
      ['', '丁'],
      ['', '!?'],
    ]);
    const ids = ['dl-t-1-2-2020', '20240001-t-469', '7', 'web-art-2', 'u4e01', 'standard'];
    expect(first.records.map(({ id }) => id)).toEqual(ids);
    expect(listIssues(first)).toEqual([]);
    const second = tryImport(first.dataset, [
      ['编号', '名称', '计划号'],
      ['', '!?', ''],
      ['GB/T 9-2024', '乙', '20240001-T-469'],
      ['DL/T 1.2-2020', '甲的新名称', ''],
      ['企标 7 号', '丙', ''],
      ['GB/T 8-2024', '丁', ''],
      ['', 'Web  Ärt 2', ''],
    ]);
    expect(second.counts).toMatchObject({ added: 0 });
    expect(second.missing).toEqual([]);
    expect(second.dataset.standards.standards.map(({ id }) => id)).toEqual(ids);
    expect(listIssues(second)).toEqual([]);
  });

  test('are told apart', () => {
    const { records } = read([
      ['编号', '名称'],
      ['XX 1', '甲'],
      ['XX/1', '乙'],
      ['XX-1', '丙'],
    ]);
    expect(records.map(({ id }) => id)).toEqual(['xx-1', 'xx-1-2', 'xx-1-3']);
  });
});

describe('statuses', () => {
  const statusOf = (...cells: string[]) =>
    read([
      ['名称', '状态', '发布日期', '实施日期', '废止日期'],
      ['甲', ...cells],
    ]).dataset.events.events.map(({ kind, status, date }) => `${status ?? kind} ${date}`);

  test.each([
    [['现行'], ['active null']],
    [['作废'], ['withdrawn null']],
    [['正在研制'], ['u6b63-u5728-u7814-u5236 null']],
    [['正在征求意见'], ['u6b63-u5728-u5f81-u6c42-u610f-u89c1 null']],
    [
      ['征求意见', '2019'],
      ['published 2019', 'u5f81-u6c42-u610f-u89c1 null'],
    ],
    [['即将实施'], ['upcoming null']],
    [['已发布'], ['published null']],
    [
      ['现 行', '2019/1/2', '2019/6/1'],
      ['published 2019-01-02', 'implemented 2019-06-01'],
    ],
    [['现行', '2019'], ['published 2019']],
    [
      ['即将实施', '2026-01-01', '2026-12-01'],
      ['published 2026-01-01', 'implemented 2026-12-01'],
    ],
    [
      ['废止', '', '2019', '2020'],
      ['implemented 2019', 'withdrawn 2020'],
    ],
    [
      ['废止', '', '2019'],
      ['implemented 2019', 'withdrawn null'],
    ],
    [['在研', '—', '/', '无'], ['planned null']],
    [
      ['暂缓', '2019'],
      ['published 2019', 'u6682-u7f13 null'],
    ],
  ])('%j', (cells, events) => {
    expect(statusOf(...cells)).toEqual(events);
  });
});

test('what stands in cells is text, whatever it looks like', () => {
  const title = '</script>{process.exit()}=1+1 <b>&amp;';
  const { records, problems } = read([
    ['标准号', '标准名称', '归口单位'],
    ['{x}', title, '__proto__'],
    ['constructor', '甲', 'toString'],
  ]);
  expect(problems).toEqual([]);
  expect(records.map((record) => record.title)).toEqual([title, '甲']);
  expect(records.map(({ id }) => id)).toEqual(['x', 'constructor']);
});

test('twenty thousand rows are taken in seconds, and taken again change nothing', () => {
  const body = Array.from({ length: 20_000 }, (_, i) => [
    ...[
      `GB/T ${i + 1}-2020`,
      `第 ${i + 1} 项`,
      '现行',
      '2020/1/2',
      `类 ${i % 50}`,
      `委员会 ${i % 300}`,
    ],
  ]);
  const rows = [['标准号', '名称', '状态', '发布日期', '分类', '归口'], ...body];
  const result = tryImport(empty, rows);
  expect(result.counts).toMatchObject({ rows: 20_000, added: 20_000 });
  const again = tryImport(result.dataset, rows);
  expect(again.counts).toMatchObject({ added: 0, changed: 0 });
  expect(today).toBe('2026-06-01');
}, 60_000);

test('words nobody knows become statuses of the dataset, once each', () => {
  const rows = [
    ['名称', '状态'],
    ['甲', '已终止'],
    ['乙', '暂缓'],
    ['丙', ' 暂 缓 '],
    ['丁', '现行'],
  ];
  const result = read(rows);
  expect(result.dataset.site.statuses).toEqual([
    { id: 'u5df2-u7ec8-u6b62', name: '已终止', tone: 'neutral' },
    { id: 'u6682-u7f13', name: '暂缓', tone: 'neutral' },
  ]);
  expect(listIssues(result)).toEqual([]);
  const again = tryImport(result.dataset, rows);
  expect(listChanges(result.dataset, again)).toEqual([]);
  const changed = tryImport(result.dataset, [rows[0] ?? [], ['甲', '现行'], ['丁', '已终止']]);
  expect(changed.counts).toMatchObject({ changed: 2 });
  expect(listIssues(changed)).toEqual([]);
});

test('stages of a plan become statuses of the dataset, read as planned, one for all words of a stage', () => {
  const rows = [
    ['名称', '状态'],
    ['乙', '征求意见稿'],
    ['甲', '正在起草'],
    ['丙', '起草中'],
    ['丁', '在研'],
    ['戊', '正在征求意见'],
  ];
  const result = read(rows);
  expect(result.dataset.site.statuses).toMatchObject([
    { name: '正在起草', tone: 'planned' },
    { name: '征求意见稿', tone: 'planned' },
  ]);
  expect(listIssues(result)).toEqual([]);
  const statusesOf = (dataset: Dataset) =>
    createModel(dataset, today).standards.map(({ status: { name, tone } }) => `${name} ${tone}`);
  expect(statusesOf(result.dataset)).toEqual([
    ...['征求意见稿 planned', '正在起草 planned', '正在起草 planned', '在研 planned'],
    '征求意见稿 planned',
  ]);
  expect(listChanges(result.dataset, tryImport(result.dataset, rows))).toEqual([]);
  const later = tryImport(result.dataset, [
    rows[0] ?? [],
    ...[
      ['甲', '现行'],
      ['乙', '审查'],
      ['丙', '已发布'],
      ['丁', '报批'],
      ['戊', '废止'],
    ],
  ]);
  expect(statusesOf(later.dataset)).toEqual([
    ...['审查 planned', '现行 active', '现行 active', '报批 planned', '废止 withdrawn'],
  ]);
});

test.each([
  [{}, undefined],
  [{ sources: loadFixture('minimal-dataset').sources }, 'reported'],
])('what a catalogue says rests on it alone, beside sources as reported: %#', (parts, trust) => {
  const imported = tryImport(createEmpty(parts), [
    ['名称', '状态', '发布日期'],
    ['甲', '现{行}“', '2020'],
  ]);
  const { events } = imported.dataset.events;
  expect(events.map((event) => event.trust)).toEqual([trust, trust]);
  expect(events.flatMap(({ evidence = [] }) => evidence.map(({ text }) => text))).toEqual([
    '列于 2026-06-01 导入的“目录.csv”',
    '2026-06-01 导入的“目录.csv”作“现{行}“”',
  ]);
  expect(listIssues(imported)).toEqual([]);
});
