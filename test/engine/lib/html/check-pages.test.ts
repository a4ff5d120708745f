import { describe, expect, test } from 'vitest';
import { checkPages, findLostAddresses } from '../../../../src/lib/html/check-pages.ts';
import { parsePage } from '../../../../src/lib/html/parse-page.ts';
import { readPage } from '../../../../src/lib/html/read-page.ts';

const page = (body: string, head = '<title>题</title>') =>
  readPage(
    parsePage(
      `<!doctype html><html lang="zh-CN"><head>${head}</head>\n<body><h1>题</h1>${body}</body></html>`,
      { lines: true },
    ),
  );

/** The faults of a site of three pages, the first with this body. */
function faultsOf(body: string, head?: string): string[] {
  const pages = new Map([
    ['a/index.html', page(body, head)],
    ['a/b.html', page('<h2 id="x">乙</h2>')],
    ['c.html', page('<h2 id="节 一">丙</h2>')],
  ]);
  const files = new Set([...pages.keys(), 'favicon.svg', 'data/standards.json']);
  return checkPages(pages, files).map(({ page: at, line, problem }) => `${at}:${line} ${problem}`);
}

const good = [
  '<a href="b.html">乙</a>',
  '<a href="./b.html#x">乙</a>',
  '<a href="../c.html#%E8%8A%82%20%E4%B8%80">丙</a>',
  '<a href="../c.html?q=1">丙</a>',
  '<a id="y" href="#y">此</a>',
  '<a href="">此</a>',
  '<img src="../favicon.svg"><form action="../c.html"></form>',
  '<a>没有目标</a>',
];

const bad: [string, string][] = [
  ['<a href="d.html">丁</a>', '链接没有目标：d.html'],
  ['<a href="b.html#z">乙</a>', '目标页没有锚点：b.html#z'],
  ['<a href="#z">此</a>', '目标页没有锚点：#z'],
  ['<a href="/c.html">丙</a>', '链接不是相对的：/c.html'],
  ['<a href="https://example.invalid/">外</a>', '链接指向本站之外：https://example.invalid/'],
  ['<a href="//example.invalid/">外</a>', '链接指向本站之外：//example.invalid/'],
  ['<a href="\\\\example.invalid\\c.html">外</a>', '链接指向本站之外：\\\\example.invalid\\c.html'],
  ['<a href="javascript:alert(1)">脚本</a>', '链接指向本站之外：javascript:alert(1)'],
  ['<a href="java\tscript:alert(1)">脚本</a>', '链接指向本站之外：java\tscript:alert(1)'],
  ['<a href=" mailto:a@b.cd">信</a>', '链接指向本站之外： mailto:a@b.cd'],
  ['<a href="%E0%A4%A.html">坏</a>', '链接写法不对：%E0%A4%A.html'],
  ['<img src="x.png">', '链接没有目标：x.png'],
  ['<script src="x.js"></script>', '链接没有目标：x.js'],
  ['<iframe src="x.html"></iframe>', '链接没有目标：x.html'],
  ['<p id="y"></p><p id="y"></p>', 'id 重复：y'],
];

describe('checkPages', () => {
  test.each(good)('accepts %s', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  test.each(bad)('refuses %s', (body, problem) => {
    expect(faultsOf(body).map((fault) => fault.replace(/^\S+ /, ''))).toEqual([problem]);
  });

  test('says in which page and line', () => {
    expect(faultsOf('\n\n<a href="d.html">丁</a>')).toEqual([
      'a/index.html:4 链接没有目标：d.html',
    ]);
  });

  test('refuses a page without a title or a language', () => {
    expect(faultsOf('', '')).toEqual(['a/index.html:0 没有标题']);
    const pages = new Map([['a.html', readPage(parsePage('<title>题</title><h1>题</h1>'))]]);
    expect(checkPages(pages, new Set(['a.html']))).toEqual([
      { page: 'a.html', line: 0, problem: '没有注明语言' },
    ]);
  });

  test('refuses a page that has not exactly one main heading', () => {
    expect(faultsOf('<h1>又一题</h1>')).toEqual(['a/index.html:0 h1 有 2 个，应为 1 个']);
  });

  test('lets through the addresses outside the site that are named, and no others', () => {
    const pages = new Map([
      ['a.html', page('<a href="https://a.invalid/">甲</a><a href="https://b.invalid/">乙</a>')],
    ]);
    const found = checkPages(pages, new Set(['a.html']), new Set(['https://a.invalid/']));
    expect(found.map(({ problem }) => problem)).toEqual(['链接指向本站之外：https://b.invalid/']);
  });

  test('lists all faults of all pages', () => {
    const pages = new Map([
      ['a.html', page('<a href="x.html">甲</a><a href="y.html">乙</a>')],
      ['b.html', page('<a href="z.html">丙</a>')],
    ]);
    expect(checkPages(pages, new Set(pages.keys()))).toHaveLength(3);
  });
});

test('findLostAddresses lists pages, anchors and other files that are gone', () => {
  const pages = new Map([['a.html', page('<h2 id="x">甲</h2>')]]);
  const files = new Set(['a.html', 'a.json']);
  const kept = ['a.html', 'a.html#x', 'a.json'];
  const gone = ['a.html#y', 'a.md', 'b.html', 'b.html#x'];
  expect(findLostAddresses([...kept, ...gone], pages, files)).toEqual(gone);
});
