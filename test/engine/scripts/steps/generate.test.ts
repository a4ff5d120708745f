import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../../../../scripts/steps/generate.ts';
import type { Settings } from '../../../../src/build/settings.ts';
import { copyFixture, makeFolder, readTree } from '../temporary-folder.ts';

/** Settings of a build of a copy of the second dataset, all in one temporary folder. */
function prepare(): Settings {
  const folder = makeFolder();
  const within = (name: string) => join(folder, name);
  return {
    dataset: copyFixture('second-dataset', folder),
    out: within('site'),
    staging: within('site.next'),
    previous: within('site.previous'),
    astro: within('astro'),
    cache: within('cache'),
    generated: within('generated'),
    guide: within('guide'),
  };
}

describe('generate', () => {
  test('writes one file a page, and nothing when nothing changed', async () => {
    const settings = prepare();
    const report = await generate(settings);
    const pages = readTree(settings.generated);
    const count = Object.keys(pages).length;
    expect(Object.keys(pages)).toContain('standards/db99-t-1-2020.mdx');
    expect(report).toBe(`${count} 页，写入 ${count}，删除 0`);
    expect(await generate(settings)).toBe(`未变：${count} 页`);
    expect(readTree(settings.generated)).toEqual(pages);
  });

  test('writes only the pages that changed', async () => {
    const settings = prepare();
    await generate(settings);
    const before = readTree(settings.generated);
    const file = join(settings.dataset, 'standards.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('import x from', 'import z from'));
    await generate(settings);
    const after = readTree(settings.generated);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toContain('standards/2024001-t-99.mdx');
    expect(changed).not.toContain('standards/q-xx-004.mdx');
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test('removes pages no longer made, and strangers', async () => {
    const settings = prepare();
    await generate(settings);
    const pages = readTree(settings.generated);
    writeFileSync(join(settings.generated, 'standards', 'stranger.mdx'), 'x');
    rmSync(join(settings.cache, 'generate.json'));
    expect(await generate(settings)).toMatch(/，写入 0，删除 1$/);
    expect(readTree(settings.generated)).toEqual(pages);
  });

  test('mends pages that were changed or removed by hand', async () => {
    const settings = prepare();
    await generate(settings);
    const pages = readTree(settings.generated);
    writeFileSync(join(settings.generated, 'standards', 'q-xx-001.mdx'), 'x');
    rmSync(join(settings.generated, 'standards', 'q-xx-002.mdx'));
    expect(await generate(settings)).toMatch(/，写入 2，删除 0$/);
    expect(readTree(settings.generated)).toEqual(pages);
  });

  test.each(['', '{', 'null', '[]', '{"files": 5}'])(
    'starts afresh when its own notes are broken: %j',
    async (notes) => {
      const settings = prepare();
      await generate(settings);
      const pages = readTree(settings.generated);
      writeFileSync(join(settings.cache, 'generate.json'), notes);
      expect(await generate(settings)).toMatch(/，写入 0，删除 0$/);
      expect(readTree(settings.generated)).toEqual(pages);
    },
  );

  test('writes nothing when the dataset is not valid', async () => {
    const settings = prepare();
    await generate(settings);
    const pages = readTree(settings.generated);
    writeFileSync(join(settings.dataset, 'events.json'), '{"events": 5}');
    await expect(async () => generate(settings)).rejects.toThrow('events.json:1:12');
    expect(readTree(settings.generated)).toEqual(pages);
  });
});
