import { describe, expect, test } from 'vitest';
import { chooseSheets } from '../../../../../src/lib/import/sheets/choose-sheets.ts';
import { languages } from '../../../../../src/lib/labels/languages.ts';
import {
  relationKinds,
  typeOfKind,
} from '../../../../../src/lib/model/relations/relation-graph.ts';
import { listChanges, listIssues, listProblems, numbered, tryImport } from '../try-import.ts';

const standards = [
  ['标准号', '标准名称', '分类'],
  ['GB/T 1-2020', '甲', '通用'],
  ['GB/T 2-2020', '乙', '通用 › 术语'],
  ['', '丙', ''],
];

describe('the sheet of relations', () => {
  const head = ['标准', '关系', '对方', '对方名称', '网址', '程度', '日期', '说明'];

  test('relates standards by number, title or id, with the other end wherever it is', () => {
    const relations = [
      ['关系表'],
      head,
      ['GB/T 1—2020', '代替', 'GB/T 1-2010', '', '', '', '2020/10/1', '全部'],
      ['丙', '采用', 'ISO 9', '某标准', 'https://a.example/', '等同采用 IDT', '', ''],
      ['gb-t-1-2020', '被代替', 'GB/T 2-2020', '', '', '', '', ''],
      [],
    ];
    const result = tryImport(numbered, standards, { relations });
    expect(listProblems(result)).toEqual([]);
    expect(listIssues(result)).toEqual([]);
    const other = { number: 'ISO 9', title: '某标准', link: 'https://a.example/' };
    expect(result.dataset.relations.relations).toMatchObject([
      {
        type: 'replaces',
        from: 'gb-t-1-2020',
        to: { number: 'GB/T 1-2010' },
        date: '2020-10-01',
        note: '全部',
      },
      { type: 'adopts', from: 'u4e19', to: other, degree: 'IDT' },
      { type: 'replaces', from: 'gb-t-2-2020', to: 'gb-t-1-2020' },
    ]);
    const again = tryImport(result.dataset, standards, { relations });
    expect(listChanges(result.dataset, again).filter((part) => part !== 'addresses')).toEqual([]);
  });

  test.each([
    ...Object.entries(languages).flatMap(([lang, words]) =>
      relationKinds.map((kind) => [`${lang} ${kind}`, words[`relation.${kind}`], kind] as const),
    ),
    ...relationKinds.map((kind) => [`id ${kind}`, kind, kind] as const),
    ['other words', '部分替代', 'partlyReplaces'] as const,
    ['width and case', ' ＰＡＲＴＬＹ Replaces', 'partlyReplaces'] as const,
  ])('takes relations of every type, by id and by words: %s', (_, word, kind) => {
    const relations = [head.slice(0, 3), ['GB/T 1-2020', String(word), 'GB/T 2-2020']];
    const result = tryImport(numbered, standards, { relations });
    expect(listProblems(result)).toEqual([]);
    const { type, reversed } = typeOfKind(kind);
    const ends = ['gb-t-1-2020', 'gb-t-2-2020'];
    const [from, to] = reversed ? ends.toReversed() : ends;
    expect(result.dataset.relations.relations).toMatchObject([{ type, from, to }]);
  });

  test('says whether a reference is dated, where that can be said', () => {
    const dated = (word: string, type = '引用') =>
      tryImport(numbered, standards, {
        relations: [
          ['标准', '关系', '对方', '注日期'],
          ['GB/T 1-2020', type, 'GB/T 2', word],
        ],
      });
    const datedBy = (word: string) => dated(word).dataset.relations.relations[0]?.dated;
    expect(['是', '注日期', 'dated', 'Yes'].map(datedBy)).toEqual([true, true, true, true]);
    expect(['否', '不注日期', 'undated', ''].map(datedBy)).toEqual([
      false,
      false,
      false,
      undefined,
    ]);
    expect(listProblems(dated('也许'))).toEqual([expect.stringContaining('不认得是否注日期')]);
    const other = dated('是', '代替');
    expect(other.dataset.relations.relations[0]).not.toHaveProperty('dated');
    expect(other.remarks.format(9).join('\n')).toContain('工作表“relations”第 2 行“注日期”列“是”');
  });

  test.each([
    ['等同', 'IDT'],
    ['等同采用', 'IDT'],
    ['修改采用', 'MOD'],
    ['修改', 'MOD'],
    ['非等效', 'NEQ'],
    ['ｎｅｑ', 'NEQ'],
  ])('reads how closely a standard follows another: %s', (word, degree) => {
    const relations = [head, ['GB/T 1-2020', '采标', 'ISO 9', '', '', word]];
    const { dataset } = tryImport(numbered, standards, { relations });
    expect(dataset.relations.relations).toMatchObject([{ type: 'adopts', degree }]);
  });

  test('changes what it says otherwise of a relation, and keeps what it says nothing of', () => {
    const rows = (degree: string, date: string, note: string, title: string) => [
      head,
      ['GB/T 1-2020', '采用', 'ISO 9', title, '', degree, '', note],
      ['GB/T 1-2020', '代替', 'GB/T 2-2020', '', '', '', date, ''],
      ['GB/T 2-2020', '相关', '丙', '', '', '', '', ''],
    ];
    const first = tryImport(numbered, standards, {
      relations: rows('NEQ', '2020', '甲', '名'),
    }).dataset;
    const mirrored = rows('MOD', '2020-10', '', '');
    mirrored[3] = ['丙', '相关', 'GB/T 2-2020'];
    const result = tryImport(first, standards, { relations: mirrored });
    expect(listIssues(result)).toEqual([]);
    const [adopts, replaces, related] = first.relations.relations;
    expect(result.dataset.relations.relations).toEqual([
      { ...adopts, degree: 'MOD' },
      { ...replaces, date: '2020-10' },
      related,
    ]);
    expect(result.settled).toMatchObject([
      { before: expect.stringContaining('NEQ'), after: expect.stringContaining('MOD') },
      { before: expect.stringMatching(/ 2020$/), after: expect.stringMatching(/ 2020-10$/) },
    ]);
    expect(result.counts.changed).toBe(1);
  });

  test.each([
    ['GB/T 7-2000、GB/T 8-2000', [{ number: 'GB/T 7-2000' }, { number: 'GB/T 8-2000' }]],
    ['GB/T 7-2000；GB/T 2—2020', [{ number: 'GB/T 7-2000' }, 'gb-t-2-2020']],
    ['Q/GDW 7-2009 Q/GDW 8-2009', [{ number: 'Q/GDW 7-2009' }, { number: 'Q/GDW 8-2009' }]],
    ['《丁》、GB/T 8-2000', [{ title: '丁' }, { number: 'GB/T 8-2000' }]],
    ['ISO 9', [{ number: 'ISO 9' }]],
    ['某公司，某办法', [{ number: '某公司，某办法' }]],
  ])('has a relation for each number of a cell: %s', (cell, ends) => {
    const relations = [head, ['GB/T 1-2020', '代替', cell]];
    const result = tryImport(numbered, standards, { relations });
    expect(listProblems(result)).toEqual([]);
    expect(listIssues(result)).toEqual([]);
    expect(result.dataset.relations.relations).toMatchObject(
      ends.map((to) => ({ type: 'replaces', from: 'gb-t-1-2020', to })),
    );
    const again = tryImport(result.dataset, standards, { relations });
    expect(listChanges(result.dataset, again).filter((part) => part !== 'addresses')).toEqual([]);
  });

  test('relates several standards that are named first', () => {
    const relations = [head, ['GB/T 1-2020、GB/T 2-2020', '采用', 'ISO 1、ISO 2']];
    const { dataset } = tryImport(numbered, standards, { relations });
    expect(dataset.relations.relations.map(({ from, to }) => [from, to])).toEqual([
      ['gb-t-1-2020', { number: 'ISO 1' }],
      ['gb-t-1-2020', { number: 'ISO 2' }],
      ['gb-t-2-2020', { number: 'ISO 1' }],
      ['gb-t-2-2020', { number: 'ISO 2' }],
    ]);
  });

  test.each([
    ['GB/T 7-2000、某规定', '', ''],
    ['GB/T 7-2000、GB/T 8-2000', '某名', ''],
    ['GB/T 7-2000、GB/T 8-2000', '', 'https://a.example/'],
  ])('asks for a row each where it is not clear what belongs to which: %s', (cell, title, link) => {
    const relations = [head, ['GB/T 1-2020', '代替', cell, title, link]];
    expect(listProblems(tryImport(numbered, standards, { relations }))).toEqual([
      expect.stringMatching(/第 2 行“对方”列“GB\/T 7-2000、.+” — .+ — 每行写一个/),
    ]);
  });

  test('leaves an end as it stands that the dataset has so already', () => {
    const { dataset } = tryImport(numbered, standards);
    const [from] = dataset.standards.standards.map(({ id }) => id);
    const to = { number: 'GB/T 7-2000、GB/T 8-2000', title: '丁' };
    const known = [{ type: 'replaces' as const, from: String(from), to }];
    const before = { ...dataset, relations: { relations: known } };
    const relations = [head, ['GB/T 1-2020', '代替', to.number, to.title]];
    const result = tryImport(before, standards, { relations });
    expect(listProblems(result)).toEqual([]);
    expect(result.dataset.relations.relations).toEqual(known);
  });

  test('says which rows cannot be read', () => {
    const relations = [
      head,
      ['GB/T 8-2020', '代替', 'GB/T 7-2020'],
      ['GB/T 1-2020', '抄袭', 'GB/T 2-2020'],
      ['GB/T 1-2020', '引用', ''],
      ['GB/T 1-2020', '采用', 'ISO 1', '', 'ftp://a', '一样'],
      ['GB/T 1-2020', 'constructor', 'GB/T 2-2020'],
      ['GB/T 1-2020', '采用', 'ISO 1', '', '', '等效'],
      ['GB/T 1-2020', '采用', 'ISO 1', '', '', '', '去年'],
    ];
    expect(listProblems(tryImport(numbered, standards, { relations }))).toEqual([
      expect.stringMatching(/^工作表“relations”第 2 行“标准”列“GB\/T 8-2020” — 没有这项标准 — /),
      expect.stringMatching(/^工作表“relations”第 3 行“关系”列“抄袭” — 不认得的关系/),
      expect.stringMatching(/^工作表“relations”第 4 行“对方”列 — 没有写对方/),
      expect.stringMatching(/^工作表“relations”第 5 行“网址”列“ftp:\/\/a” — /),
      expect.stringMatching(/^工作表“relations”第 6 行“关系”列“constructor” — 不认得的关系/),
      expect.stringMatching(/^工作表“relations”第 7 行“程度”列“等效” — .+等同（IDT）/),
      expect.stringMatching(/^工作表“relations”第 8 行“日期”列“去年” — /),
    ]);
    expect(() => tryImport(numbered, standards, { relations: [['甲']] })).toThrow(/没有认得的表头/);
  });
});

describe('the sheet of categories', () => {
  const categories = [
    ['编码', '名称', '上级', '说明'],
    ['A', '通用', '', '第一段\n第二段'],
    ['A-1', '术语', '通用', ''],
    ['A-1-2', '定义', '通用 › 术语', '最下一级'],
    ['', '专用', '', ''],
  ];

  test('adds categories to any depth, with ids of their codes', () => {
    const result = tryImport(numbered, standards, { categories });
    expect(listIssues(result)).toEqual([]);
    expect(result.dataset.categories.categories).toEqual([
      {
        id: 'a',
        name: '通用',
        description: ['第一段', '第二段'],
        subcategories: [
          {
            id: 'a-1',
            name: '术语',
            subcategories: [{ id: 'a-1-2', name: '定义', description: ['最下一级'] }],
          },
        ],
      },
      { id: 'u4e13-u7528', name: '专用' },
    ]);
    expect(result.dataset.standards.standards.map(({ categories: all }) => all)).toEqual([
      ['a'],
      ['a/a-1'],
      undefined,
    ]);
    const again = tryImport(result.dataset, standards, { categories });
    expect(again.dataset.categories).toEqual(result.dataset.categories);
  });

  test('says which rows cannot be read', () => {
    const rows = [...categories, ['', '末', '没有的', ''], ['X', '', '', '']];
    expect(listProblems(tryImport(numbered, standards, { categories: rows }))).toEqual([
      '工作表“categories”第 6 行“上级”列“没有的” — 没有这个上级分类 — 上级分类写在下级之前',
      '工作表“categories”第 7 行“名称”列 — 没有名称（X） — 填写名称，或删去此行',
    ]);
  });
});

test('standards stand in several categories', () => {
  const { dataset } = tryImport(numbered, [
    ['名称', '一级分类', '二级分类'],
    ['甲', '通用', '术语'],
    ['甲', '专用', ''],
    ['乙', '专用；通用 › 术语', ''],
  ]);
  const [first, second] = dataset.standards.standards;
  expect(first?.categories).toEqual(['u901a-u7528/u672f-u8bed', 'u4e13-u7528']);
  expect(second?.categories).toEqual(['u4e13-u7528', 'u901a-u7528/u672f-u8bed']);
});

test('the sheets of a workbook are known by their names, the standards also as the first', () => {
  const sheet = (name: string, ...rows: string[][]) => ({ name, rows });
  const [cover, table] = [sheet('封面', ['']), sheet('2024年', ['名称'])];
  const [relations, categories] = [sheet('关系', ['标准']), sheet('分类', ['名称'])];
  const old = sheet('旧', ['x']);
  expect(chooseSheets([cover, relations, table, categories, old])).toEqual({
    ...{ standards: table, relations, categories, unread: ['旧'], others: [old] },
  });
  expect(chooseSheets([table, sheet('标准', ['名称'])])?.standards.name).toBe('标准');
  expect(chooseSheets([cover])).toBeUndefined();
});
