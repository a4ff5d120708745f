import { expect, test } from 'vitest';
import { renderMdx } from './render-mdx.ts';

const bare = [
  'https://example.invalid/a?b=c#d',
  'HTTP://EXAMPLE.INVALID',
  'www.example.invalid',
  'mailto:a@example.invalid',
  'a@example.invalid',
  '见 https://example.invalid ，与 b@example.invalid。',
];

test.each(bare)('leaves %s text', async (text) => {
  expect(await renderMdx(text)).toEqual([['p', {}, text]]);
});

test('leaves links alone that were written as links', async () => {
  const link = ['a', { href: '../errata.html#e1' }, '勘误'];
  expect(await renderMdx('[勘误](../errata.html#e1)')).toEqual([['p', {}, link]]);
  const outside = ['a', { href: 'https://example.invalid' }, '外'];
  expect(await renderMdx('[外](https://example.invalid)')).toEqual([['p', {}, outside]]);
});
