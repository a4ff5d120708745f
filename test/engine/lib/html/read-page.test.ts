import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/lib/html/parse-page.ts';
import { readPage } from '../../../../src/lib/html/read-page.ts';

test('reads title, language, ids and links', () => {
  const { ids, ...facts } = readPage(
    parsePage(
      `<!doctype html>
<html lang="zh-CN">
<head><title>a &lt;b&gt; &amp; {c}</title><link rel="icon" href="i.svg"></head>
<body id="top"><svg><title>图</title></svg>
<a href="x.html#1">甲</a>
<p id="top"></p></body></html>`,
      { lines: true },
    ),
  );
  expect(facts).toMatchObject({
    title: 'a <b> & {c}',
    language: 'zh-CN',
    duplicateIds: ['top'],
    links: [
      { url: 'i.svg', element: 'link', line: 3 },
      { url: 'x.html#1', element: 'a', line: 5 },
    ],
  });
  expect([...ids]).toEqual(['top']);
});

test('takes nothing in a comment, a script or a template for a link', () => {
  const html =
    '<!-- <a href="a"> --><script>"<a href=b>"</script><template><a href="c"></template>';
  expect(readPage(parsePage(html)).links).toEqual([]);
});

test('knows no lines unless asked', () => {
  expect(readPage(parsePage('\n\n<a href="a">甲</a>')).links).toEqual([
    { url: 'a', element: 'a', line: 0 },
  ]);
});
