import { expect, test } from 'vitest';
import { checkRequest } from '../../../packages/static-mermaid/check-request.ts';

const request = { id: 'd1', title: '图', source: '' };

test.each(['a.html', '../a/b.html#x', '#x', '/a', 'https://example.org/a', 'a/b:c'])(
  '%s is a usable address',
  (href) => {
    expect(() => checkRequest({ ...request, links: { a: { href } } })).not.toThrow();
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', ' a', 'a b', ''])(
  '%j is not',
  (href) => {
    expect(() => checkRequest({ ...request, links: { a: { href } } })).toThrow('address');
  },
);

test.each(['', '1a', 'a b', 'a"'])('%j is no id', (id) => {
  expect(() => checkRequest({ ...request, id })).toThrow('id');
});

test('a diagram needs a title', () => {
  expect(() => checkRequest({ ...request, title: ' ' })).toThrow('title');
});
