import { expect, test } from 'vitest';
import { listIssues, listProblems, numbered, readRows, tryImport } from '../try-import.ts';

type Node = { name: string; subcategories?: readonly Node[] | undefined };

const read = (headings: string[], cells: string[][], map = '') => {
  const rows = cells.map((each, i) => [`第${i}项`, ...each]);
  const result = readRows([['名称', ...headings], ...rows], map);
  return { result, tree: listWays(result.dataset.categories.categories) };
};
const listWays = (nodes: readonly Node[], above = ''): string[] =>
  nodes.flatMap(({ name, subcategories = [] }) => [
    `${above}${name}`,
    ...listWays(subcategories, `${above}${name}/`),
  ]);

const cells = [
  ['基建', '变电', '土建'],
  ['基建', '变电', ''],
  ['运检', '变电', '土建'],
];
const whole = ['基建', '基建/变电', '基建/变电/土建', '运检', '运检/变电', '运检/变电/土建'];

test.each([
  [['一级分类', '二级分类', '三级分类'], ''],
  [['大类', '中类', '小类'], ''],
  [['甲', '乙', '丙'], '甲=category,乙=subcategory,丙=subcategory'],
  [['一级分类', '二级分类', '层'], '层=subcategory'],
  [['一级分类', '二级分类', '三级分类'], '三级分类=category'],
])('the columns %j make one way to a category', (headings, map) => {
  const { result, tree } = read(headings, cells, map);
  expect(tree).toEqual(whole);
  expect(listIssues(result)).toEqual([]);
  expect(result.records.map(({ categories }) => categories?.length)).toEqual([1, 1, 1]);
  const again = tryImport(result.dataset, [
    ['名称', ...headings],
    ...cells.map((each, i) => [`第${i}项`, ...each]),
  ]);
  expect(again.counts).toMatchObject({ added: 0, changed: 0 });
});

test('levels stand in their order, whatever that of their columns', () => {
  const { tree } = read(['一级分类', '三级分类', '二级分类'], [['基建', '土建', '变电']]);
  expect(tree).toEqual(whole.slice(0, 3));
});

test('without the first level none is taken, and a row that lacks it is refused', () => {
  expect(read(['二级分类', '三级分类'], [['变电', '土建']]).tree).toEqual([]);
  const { result } = read(['一级分类', '二级分类', '三级分类'], [['', '变电', '土建']]);
  expect(listProblems(result)).toEqual([expect.stringMatching(/没有写上一级分类/)]);
});

test('one cell may hold all levels; where their marks were lost it is refused', () => {
  expect(read(['分类'], [['基建 > 变电 > 土建'], ['运检 › 变电 › 土建']]).tree).toEqual(
    whole.filter((way) => way),
  );
  const { result } = read(['分类'], [['基建 ? 变电'], ['运检 > 变电']]);
  expect(listProblems(result)).toEqual([expect.stringMatching(/第 2 行“分类”列.*GBK.*换成“ > ”/)]);
  expect(
    listProblems(
      tryImport(numbered, [
        ['名称', '分类'],
        ['甲', '怎么办?'],
      ]),
    ),
  ).toEqual([]);
});

test('where the categories are there, marks between their levels that were lost are read', () => {
  const rows = (cell: string) => [
    ['名称', '分类'],
    ['甲', cell],
  ];
  const { dataset } = tryImport(numbered, rows('基建 > 变电 > 土建'));
  const again = tryImport(dataset, [
    ['名称', '分类'],
    ['甲', '基建 ? 变电'],
    ['乙', '基建 ? 变电 ? 土建；基建'],
  ]);
  expect(listProblems(again)).toEqual([]);
  expect(again.dataset.categories).toEqual(dataset.categories);
  const paths = again.dataset.standards.standards.map(({ categories = [] }) =>
    categories.map((path) => path.split('/').length),
  );
  expect(paths).toEqual([[2], [3, 1]]);
  expect(again.remarks.format(9).join('\n')).toMatch(/“\?”读作“>”.*：2 处/u);
  const other = tryImport(dataset, rows('基建 ? 输电'));
  expect(listProblems(other)).toEqual([expect.stringMatching(/GBK/)]);
});
