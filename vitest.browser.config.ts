import { globSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{browser,publication}/**/*.browser.ts', 'test/engine/**/*.browser.ts'],
    reporters: ['default', './test/plain-summary.ts'],
    // The sites of fixtures; and the publication, where it has tests.
    globalSetup: globSync('test/{,publication/}browser/setup.ts'),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser and two cores: files one after another.
    fileParallelism: false,
  },
});
