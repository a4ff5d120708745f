import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { copyFixture } from '../scripts/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  delete (globalThis as { lastModel?: unknown }).lastModel;
});

/** Evaluates the module anew, as the development server does after a file was saved. */
async function loadAnew() {
  vi.resetModules();
  return import('../../../src/build/model.ts');
}

/** Breaks the dataset in a way validation finds. */
function breakDataset(folder: string): void {
  writeFileSync(join(folder, 'site.json'), '{}');
}

test('a dataset broken after it was shown leaves what was shown, until it is mended', async () => {
  const folder = copyFixture('minimal-dataset');
  vi.stubEnv('DATASET_DIR', folder);
  const shown = (await loadAnew()).getModel();
  breakDataset(folder);
  const { getModel } = await loadAnew();
  expect(getModel()).toBe(shown);

  copyFixture('minimal-dataset', join(folder, '..'));
  const mended = (await loadAnew()).getModel();
  expect(mended).not.toBe(shown);
  expect(mended.standards.map(({ id }) => id)).toEqual(shown.standards.map(({ id }) => id));
});

test('a dataset that never validated shows nothing', async () => {
  const folder = copyFixture('minimal-dataset');
  vi.stubEnv('DATASET_DIR', folder);
  breakDataset(folder);
  const { getModel } = await loadAnew();
  expect(getModel).toThrow('site.json');
});
