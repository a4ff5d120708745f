import { defineConfig } from 'vitest/config';
import { buildDates } from './test/build-dates.ts';

/** Tests that run whole builds: minutes, not seconds. */
export default defineConfig({
  test: {
    include: ['test/{build,publication}/**/*.build.ts'],
    env: { SOURCE_DATE_EPOCH: buildDates.fixtures },
    reporters: ['default', './test/plain-summary.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Builds are heavy: files one after another.
    fileParallelism: false,
  },
});
