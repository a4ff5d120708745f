import { cacheKey } from 'static-mermaid/cache-key';
import type { RenderRequest } from 'static-mermaid/request';
import { expect, test } from 'vitest';

const request: RenderRequest = { id: 'a', title: 't', source: 'flowchart LR\n a' };

test('the order of properties does not matter', () => {
  const { id, title, source } = request;
  expect(cacheKey({ source, title, id })).toBe(cacheKey(request));
});

test('everything that shows in the result does', () => {
  const changed: RenderRequest[] = [
    { ...request, id: 'b' },
    { ...request, title: 'u' },
    { ...request, source: 'flowchart LR\n b' },
    { ...request, layout: 'elk' },
    { ...request, current: 'a' },
    { ...request, links: { a: { href: 'x' } } },
  ];
  const keys = new Set([request, ...changed].map(cacheKey));
  expect(keys.size).toBe(changed.length + 1);
});
