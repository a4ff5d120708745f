import { expect, it } from 'vitest';
import { listNavigation, pageToMarkdown } from '../../../bench/build/page-to-markdown.ts';

const page = (body: string) => `<!doctype html><html><head>
<meta name="description" content="一页。"></head><body><nav class="site-navigation">
<ul><li><a href="standards.html">全部 <b>标准</b></a></li></ul></nav>
<article><h1><span>GX 101</span> <span>框架</span></h1>${body}</article><footer>尾</footer></body></html>`;

it('takes title and description from the page', () => {
  const { title, description, markdown } = pageToMarkdown(page('<p>正文</p>'));
  expect({ title, description, markdown }).toEqual({
    title: 'GX 101 框架',
    description: '一页。',
    markdown: '正文\n',
  });
});

it.each([
  [
    'a table',
    '<div><table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td><a href="x.html">二</a> <span>三</span></td></tr></table></div>',
    '| 甲 | 乙 |\n| - | - |\n| 1 | [二](x.html) 三 |\n',
  ],
  [
    'headings and lists',
    '<h2>题</h2><ul><li>一</li><li><p>二</p></li></ul>',
    '## 题\n\n- 一\n\n- 二\n',
  ],
  ['a quotation', '<blockquote><p>话</p></blockquote>', '> 话\n'],
  ['loose text among blocks', '<section>散<p>段</p></section>', '散\n\n段\n'],
  [
    'a drawing',
    '<figure><div><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></div></figure>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>\n',
  ],
  ['marks of Markdown in text', '<p># 1. *星* &lt;b></p>', '\\# 1. \\*星\\* \\<b>\n'],
  ['no form', '<form><label>搜索</label></form>', ''],
])('writes out %s', (_, html, markdown) => {
  expect(pageToMarkdown(page(html)).markdown).toBe(markdown);
});

it('lists the navigation', () => {
  expect(listNavigation(page(''))).toEqual([{ label: '全部 标准', link: '/standards.html' }]);
});
