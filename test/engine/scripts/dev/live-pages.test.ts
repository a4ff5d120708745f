import { afterEach, expect, test, vi } from 'vitest';
import { readAnew } from '../../../../scripts/dev/live-pages.ts';

afterEach(() => vi.restoreAllMocks());

test('pages that cannot be read anew are said to be so, and the server goes on', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await readAnew(async () => undefined)).toBe(true);
  expect(said).not.toHaveBeenCalled();
  expect(await readAnew(() => Promise.reject(new Error('rename content-assets.mjs')))).toBe(false);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('rename content-assets.mjs'));
});
