import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { publish } from '../../../../scripts/steps/publish.ts';
import { markFile } from '../../../../src/build/output/site-mark.ts';
import { readSettings } from '../../../../src/build/settings.ts';
import { makeFolder, readTree } from '../temporary-folder.ts';

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const mark = JSON.stringify({
  format: 'standards-site',
  dataset: 'Site',
  version: '1.0.0',
  files: ['index.html'],
});

function writeSite(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, markFile), mark);
  writeFileSync(join(folder, 'index.html'), words);
}

test('a new site that cannot take its place leaves the old one where it was', async () => {
  const settings = readSettings({ out: join(makeFolder(), 'site') });
  writeSite(settings.out, 'old');
  writeSite(settings.staging, 'new');
  const fs = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (from === settings.staging) throw new Error('EBUSY');
    fs.renameSync(from, to);
  });
  expect(() => publish(settings)).toThrow('EBUSY');
  expect(readTree(settings.out)).toEqual({ [markFile]: mark, 'index.html': 'old' });
  expect(readTree(settings.staging)).toEqual({ [markFile]: mark, 'index.html': 'new' });
  expect(existsSync(settings.previous)).toBe(false);
});
