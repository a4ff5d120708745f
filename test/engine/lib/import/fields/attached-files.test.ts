import { expect, test } from 'vitest';
import { listProblems, numbered, tryImport } from '../try-import.ts';

const found = ['a.pdf', '2016/b.pdf', '一、二；三.docx', 'x/c.pdf', 'y/c.pdf'];
const dataset = {
  ...numbered,
  files: [...found.map((path) => ({ path, size: 1 })), { path: 'folder', size: null }],
};
const read = (heading: string, cells: string[], map = '') => {
  const rows = cells.map((cell, i) => [`第${i}项`, cell]);
  const result = tryImport(dataset, [['名称', heading], ...rows], { map });
  const files = result.dataset.standards.standards.map((record) =>
    record.files?.map(({ path }) => path),
  );
  return { result, files };
};

test.each<[heading: string, map: string]>([
  ...['附件', '文件', '全文', 'Attachments'].map((heading): [string, string] => [heading, '']),
  ['甲', '甲=files'],
  ['甲', '甲=附件'],
])('the names in a column %s %s become the files of the standard', (heading, map) => {
  const { result, files } = read(heading, ['a.pdf；b.pdf', '一、二；三.docx\nx\\c.pdf', ''], map);
  expect(listProblems(result)).toEqual([]);
  expect(files).toEqual([['a.pdf', '2016/b.pdf'], ['一、二；三.docx', 'x/c.pdf'], undefined]);
  const again = tryImport(result.dataset, [
    ['名称', heading],
    ['第0项', 'a.pdf; files/2016/b.pdf'],
  ]);
  expect(again.counts.changed).toBe(0);
});

test('titles of files that stay are kept', () => {
  const { result } = read('附件', ['a.pdf']);
  const [record] = result.dataset.standards.standards;
  Object.assign(record?.files?.[0] ?? {}, { title: '正文' });
  const again = tryImport(result.dataset, [
    ['名称', '附件'],
    ['第0项', 'a.pdf\nb.pdf'],
  ]);
  expect(again.dataset.standards.standards[0]?.files).toEqual([
    { path: 'a.pdf', title: '正文' },
    { path: '2016/b.pdf' },
  ]);
});

test.each([
  ['no.pdf', /第 3 行“附件”列“no\.pdf” — files 文件夹中没有 no\.pdf/],
  ['a.pdff', /没有 a\.pdff（相近的有 a\.pdf）.*--map "附件=ignore"/],
  ['c.pdf', /没有 c\.pdf/],
  ['folder', /没有 folder/],
  ['a.pdf；../b.pdf', /没有 \.\.\/b\.pdf/],
])('a name that is none of a file is refused: %s', (cell, problem) => {
  expect(listProblems(read('附件', ['a.pdf', cell]).result)).toEqual([
    expect.stringMatching(problem),
  ]);
});

test('a column is none of files by its heading alone where none of them is there', () => {
  const { result, files } = read('附件', ['no.pdf', 'none.pdf']);
  expect(listProblems(result)).toEqual([]);
  expect(files).toEqual([undefined, undefined]);
  expect(result.header.untaken).toMatchObject([
    { heading: '附件', why: expect.stringMatching('files 文件夹') },
  ]);
  expect(read('文件', ['有', '无']).result.suggestions).toHaveLength(1);
  expect(listProblems(read('附件', ['no.pdf'], '附件=files').result)).toHaveLength(1);
});

test('a column of full texts goes on holding addresses', () => {
  const { result } = read('全文', ['https://a.example/a.pdf', '']);
  expect(result.dataset.standards.standards[0]?.links).toMatchObject([{ kind: 'fulltext' }]);
});
