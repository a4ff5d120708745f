import { expect, test } from 'vitest';
import { findIndexedPart, writeIndexedPart } from '../../../../src/lib/html/indexed-part.ts';
import { parsePage } from '../../../../src/lib/html/parse-page.ts';
import { readPageText } from '../../../../src/lib/html/read-page-text.ts';

const html = `<title>x</title><main><nav>导航</nav>
    <article data-pagefind-body data-kind="source" data-pagefind-meta="kind:来源文件"><h1>总体<span>框架</span></h1>
    <p>引言<b>文字</b>。</p><script>alert(1)</script><nav data-pagefind-ignore>略</nav>
    <svg><text>图</text></svg>
    <h2 id="auto">范围</h2><p id="p1">第一段</p><p>第二段</p>
    <h3 id="y"><a class="anchor" id="6.2.1" href="#6.2.1" data-pagefind-ignore>¶</a>条</h3>
    <table><tr><th>甲</th><th>乙</th></tr></table></article></main>`;

const part = (body: string) => {
  const found = findIndexedPart(parsePage(body));
  if (!found) throw new Error('nothing indexed');
  return found;
};

test('cuts at headings and at what can be linked to', () => {
  expect(readPageText(part(html))).toEqual({
    title: '总体框架',
    kind: 'source',
    sections: [
      ['', '', '引言文字。'],
      ['auto', '范围', ''],
      ['p1', '范围', '第一段\n第二段'],
      ['6.2.1', '条', '甲\n乙'],
    ],
  });
});

test('passes over pages that are not to be found', () => {
  expect(findIndexedPart(parsePage('<main><h1>搜索</h1></main>'))).toBeNull();
});

test('gives Pagefind the indexed part alone, the words of neighbours apart', () => {
  const body = part(
    '<nav>略</nav><p data-pagefind-body><a href="x">甲 &lt;b></a><span>乙</span>, <em>丙</em></p>',
  );
  expect(writeIndexedPart(body)).toBe(
    '<html><body><p data-pagefind-body=""><a href="x">甲 &#x3C;b></a> <span>乙</span>, <em>丙</em></p></body></html>',
  );
});

test.each([
  ['https://a.example/x?id=5497A15F', 'a.example/x?id=5497A15F', ''],
  ['https://a.example/x?id=5497A15F', ' https://a.example/x?id=5497A15F ', ''],
  ['https://a.example/x?id=5497A15F', '5497 的正文', '5497 的正文'],
  ['../5497.html', '../5497.html', '../5497.html'],
  ['#5497', '#5497', '#5497'],
])('the address of a link (%s) is no text, its words (%s) are', (address, words, text) => {
  const page = `<article data-pagefind-body><p>见<a href="${address}">${words}</a>。</p></article>`;
  expect(readPageText(part(page)).sections).toEqual([['', '', `见${text}。`]]);
  expect(writeIndexedPart(part(page)).includes(`>${words}<`)).toBe(text !== '');
});
