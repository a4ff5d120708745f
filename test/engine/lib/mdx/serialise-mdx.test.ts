import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import {
  anchoredHeading,
  type Block,
  bulletList,
  component,
  heading,
  link,
  paragraph,
  table,
} from '../../../../src/lib/mdx/nodes.ts';
import { serialiseMdx } from '../../../../src/lib/mdx/serialise-mdx.ts';
import { hostileText } from './hostile-text.ts';
import { parseMdx, toPlain } from './parse-mdx.ts';
import { mergeText, type Rendered, renderMdx } from './render-mdx.ts';

/** A text in every place where generated pages put texts. */
const blocksOf = (text: string): Block[] => [
  paragraph(text),
  paragraph('看 ', text, '。'),
  heading(2, text),
  anchoredHeading(3, 'a', text),
  { type: 'blockquote', children: [paragraph(text)] },
  bulletList([text, [link('a.html', text), `（${text}）`]]),
  table(
    ['头', text],
    [
      [text, link('a.html', text)],
      ['尾', [text, '，', link('b.html', '乙')]],
    ],
  ),
  component('StandardStatus', 'a'),
];

/** What must come out: the same texts, in these elements and no others. */
const renderedOf = (text: string): Rendered[] => [
  ['p', {}, text],
  ['p', {}, `看 ${text}。`],
  ['h2', {}, text],
  ['h3', {}, ['Anchor', { id: 'a' }], text],
  ['blockquote', {}, ['p', {}, text]],
  ['ul', {}, ['li', {}, text], ['li', {}, ['a', { href: 'a.html' }, text], `（${text}）`]],
  [
    'table',
    {},
    ['thead', {}, ['tr', {}, ['th', {}, '头'], ['th', {}, text]]],
    [
      'tbody',
      {},
      ['tr', {}, ['td', {}, text], ['td', {}, ['a', { href: 'a.html' }, text]]],
      ['tr', {}, ['td', {}, '尾'], ['td', {}, text, '，', ['a', { href: 'b.html' }, '乙']]],
    ],
  ],
  ['StandardStatus', { id: 'a' }],
];

/** Headings get ids from the processor; what they are is not of interest here. */
function withoutHeadingIds(node: Rendered): Rendered {
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = node;
  const kept = /^h\d$/.test(name) ? {} : attributes;
  return [name, kept, ...mergeText(children.map(withoutHeadingIds))];
}

async function expectText(texts: string[]): Promise<void> {
  const children = texts.flatMap(blocksOf);
  const source = serialiseMdx({ title: texts[0] ?? '' }, { type: 'root', children });
  const rendered = await renderMdx(source, ['Anchor', 'StandardStatus']);
  expect(rendered.map(withoutHeadingIds)).toEqual(texts.flatMap(renderedOf).map(withoutHeadingIds));
}

describe('serialiseMdx', () => {
  test('brings ten thousand hostile texts to the page as those texts, in every place', async () => {
    const batch = fc.array(hostileText, { minLength: 50, maxLength: 50 });
    await fc.assert(fc.asyncProperty(batch, expectText), { numRuns: 200 });
  }, 120_000);

  const known = [
    'import x from "y"',
    'export default {process.exit()}',
    '</script><script>alert(1)</script>',
    '<https://example.invalid> 与 a@b.cd',
    '| a | b |',
    '**粗体** _x_ [x](javascript:alert(1))',
    '&lt;已转义&gt;',
    '# 像标题',
    '1. 像编号',
    '--- 像分隔线',
    '```',
    '👩‍👩‍👧 e\u0301 𠮷',
    '末尾的反斜线\\',
    '$$ x $$',
    'a  b   c',
  ];

  test.each(known)('brings %s to the page', (text) => expectText([text]));

  test('writes what parses back to the tree and the front matter it came from', () => {
    const value = fc.oneof(hostileText, fc.integer(), fc.boolean(), fc.constant(null));
    const frontMatter = fc.dictionary(fc.stringMatching(/^[a-z]+$/), value, { maxKeys: 5 });
    fc.assert(
      fc.property(frontMatter, hostileText, (given, text) => {
        const tree: Root = { type: 'root', children: blocksOf(text) };
        const parsed = parseMdx(serialiseMdx(given, tree));
        expect(parsed).toEqual({ frontMatter: given, tree: toPlain(tree) });
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
