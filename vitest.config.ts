import { defineConfig } from 'vitest/config';
import { buildDates } from './test/build-dates.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A page that is not there yet fails too, unless -u asks for it.
    update: 'none',
    env: { SOURCE_DATE_EPOCH: buildDates.fixtures },
    reporters: ['default', './test/plain-summary.ts'],
    // A busy machine is no fault of the code: only a test that hangs runs into this.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
