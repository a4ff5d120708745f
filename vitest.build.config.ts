import { defineConfig } from 'vitest/config';

/** Tests that run whole builds: minutes, not seconds. */
export default defineConfig({
  test: {
    include: ['test/build/**/*.build.ts'],
    reporters: ['default', './test/plain-summary.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Builds are heavy: files one after another.
    fileParallelism: false,
  },
});
