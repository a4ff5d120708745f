import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{browser,publication}/**/*.browser.ts', 'test/engine/**/*.browser.ts'],
    reporters: ['default', './test/plain-summary.ts'],
    globalSetup: ['test/browser/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser and two cores: files one after another.
    fileParallelism: false,
  },
});
