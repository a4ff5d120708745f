import { expect, test } from 'vitest';
import { bundleMissingScript } from '../../../src/build/assets.ts';
import { hashScript, readPolicy } from '../../read-policy.ts';

const samples = ['nginx.conf', 'apache.conf', 'lighttpd.conf', 'web.config'];

// When the script changes its hash does: put the one expected here into every sample.
test.each(samples)(
  '%s lets the script of the missing page run, and no other in a page',
  async (name) => {
    const hash = hashScript(await bundleMissingScript());
    expect(readPolicy(`deploy/${name}`)).toBe(
      `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${hash}`,
    );
  },
);
