import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InlinePart } from '../../../../src/lib/mdx/nodes.ts';
import type { Mention } from '../../../../src/lib/model/model.ts';
import { markText } from '../../../../src/lib/pages/mentions.ts';

const mentions: Mention[] = [
  { words: '统一身份认证系统', component: 'SystemLink', id: 'identity' },
  { words: '身份认证', component: 'Term', id: 'authentication' },
  { words: '平台', component: 'Term', id: 'platform' },
];

/** A place in every text that has one, as numbers have. */
const locate = (text: string) => {
  const start = text.indexOf('号');
  return start < 0 ? [] : [{ start, end: start + 1, id: 'number', parts: ['#'] }];
};

/** The parts in words: texts as they are, mentions as `[id]`. */
function show(parts: InlinePart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const attribute = part.type === 'mdxJsxTextElement' ? part.attributes[0] : undefined;
      return `[${attribute?.value}]`;
    })
    .join('');
}

test.each([
  ['没有提到什么。', '没有提到什么。'],
  ['平台建设统一身份认证系统。', '[platform]建设[identity]。'],
  ['身份认证与统一身份认证系统', '[authentication]与[identity]'],
  ['平台，平台，平台', '[platform]，平台，平台'],
  ['平台号平台', '[platform]#平台'],
  ['', ''],
])('%s', (text, marked) => {
  expect(show(markText(text, { mentions, locate }, new Set()))).toBe(marked);
});

test('leaves out what was marked before, or is the page itself', () => {
  expect(show(markText('平台', { mentions, locate }, new Set(['platform'])))).toBe('平台');
});

test('leaves a number as it is that leads where another one led', () => {
  expect(show(markText('甲号乙', { mentions, locate }, new Set(['number'])))).toBe('甲号乙');
});

test('never loses a character', () => {
  const words = new Map(mentions.map(({ id, words }) => [`[${id}]`, words]));
  const piece = fc.constantFrom('平台', '统一', '身份认证', '系统', '、', '甲');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const marked = show(markText(text, { mentions, locate }, new Set()));
      expect(marked.replace(/\[\w+\]/g, (id) => words.get(id) ?? '')).toBe(text);
    }),
  );
});
