import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSite, identifySite, publish, recover } from '../../../../scripts/steps/publish.ts';
import { markFile } from '../../../../src/build/output/site-mark.ts';
import { readSettings, type Settings } from '../../../../src/build/settings.ts';
import { makeFolder, readTree } from '../temporary-folder.ts';
import { writeFiles } from '../write-site.ts';

const mark = { format: 'standards-site', dataset: 'Site', version: '1.0.0' };
const markOf = (...files: string[]) => JSON.stringify({ ...mark, files });
const oldSite = {
  [markFile]: markOf('index.html', 'a/b.html'),
  'index.html': 'old',
  'a/b.html': 'old',
};
const newSite = {
  [markFile]: markOf('index.html', 'c.html'),
  'index.html': 'new',
  'c.html': 'new',
};

/** Settings of a build whose old site is published and whose new one is ready. */
function prepare(): Settings {
  const settings = readSettings({ out: join(makeFolder(), 'site') });
  writeFiles(settings.out, oldSite);
  writeFiles(settings.staging, newSite);
  return settings;
}

describe('publish', () => {
  test('puts the new site in place of the old one and leaves nothing beside it', async () => {
    const settings = prepare();
    await publish(settings);
    expect(readTree(settings.out)).toEqual(newSite);
    expect([settings.staging, settings.previous].filter(existsSync)).toEqual([]);
  });

  test('publishes for the first time', async () => {
    const settings = readSettings({ out: join(makeFolder(), 'site') });
    writeFiles(settings.staging, newSite);
    await publish(settings);
    expect(readTree(settings.out)).toEqual(newSite);
  });

  test('refuses when there is nothing to publish, and leaves the old site', () => {
    const settings = readSettings({ out: join(makeFolder(), 'site') });
    writeFiles(settings.out, oldSite);
    expect(() => publish(settings)).toThrow('可供发布');
    expect(readTree(settings.out)).toEqual(oldSite);
  });
});

describe('a publication', () => {
  test('does not begin where a folder it would remove is not ours', () => {
    for (const key of ['out', 'previous', 'staging'] as const) {
      const settings = prepare();
      rmSync(join(settings[key], markFile), { force: true });
      writeFiles(settings[key], { 'notes.txt': '' });
      const before = readTree(dirname(settings.out));
      expect(() => publish(settings)).toThrow('不是本工具生成的内容');
      expect(readTree(dirname(settings.out))).toEqual(before);
    }
  });

  test('says what became of the published site when a build fails', async () => {
    const settings = prepare();
    const before = identifySite(settings);
    expect(describeSite(settings, before)).toBe(`已发布的网站没有改动：${settings.out}`);
    renameSync(settings.out, settings.previous);
    expect(describeSite(settings, before)).toContain(`已发布的网站现位于 ${settings.previous}`);
    recover(settings);
    expect(describeSite(settings, before)).toBe(`已发布的网站没有改动：${settings.out}`);
    await publish(settings);
    expect(describeSite(settings, before)).toBe(`网站已换成新的：${settings.out}`);
    const none = readSettings({ out: join(makeFolder(), 'site') });
    expect(describeSite(none, identifySite(none))).toBeNull();
  });

  test.each([
    [
      'was never checked',
      { [markFile]: JSON.stringify({ ...mark, files: null }), 'index.html': '' },
    ],
    ['lacks a file', { [markFile]: markOf('index.html', 'c.html'), 'index.html': 'new' }],
  ])('does not put a site online that %s', (_, torn) => {
    const settings = readSettings({ out: join(makeFolder(), 'site') });
    writeFiles(settings.out, oldSite);
    writeFiles(settings.staging, torn);
    expect(() => publish(settings)).toThrow('没有核对过的完整网站');
    expect(readTree(settings.out)).toEqual(oldSite);
  });
});

describe('recover', () => {
  test('brings the old site back when publication was cut off between its renames', () => {
    const settings = prepare();
    renameSync(settings.out, settings.previous);
    recover(settings);
    expect(readTree(settings.out)).toEqual(oldSite);
    expect(existsSync(settings.previous)).toBe(false);
  });

  test('keeps the new site when only the old one was left to be removed', async () => {
    const settings = prepare();
    renameSync(settings.out, settings.previous);
    renameSync(settings.staging, settings.out);
    recover(settings);
    expect(readTree(settings.out)).toEqual(newSite);
    writeFiles(settings.staging, oldSite);
    await publish(settings);
    expect(readTree(settings.out)).toEqual(oldSite);
    expect(existsSync(settings.previous)).toBe(false);
  });

  test('does not take what a removal left for the old site', () => {
    const { out, previous } = prepare();
    rmSync(out, { recursive: true });
    writeFiles(previous, oldSite);
    rmSync(join(previous, 'a'), { recursive: true });
    recover(readSettings({ out }));
    expect([out, previous].map(existsSync)).toEqual([false, true]);
  });

  test('does not take a folder that is not ours for the old site', () => {
    const { out, previous } = prepare();
    rmSync(out, { recursive: true });
    writeFiles(previous, { 'notes.txt': '' });
    recover(readSettings({ out }));
    expect([out, previous].map(existsSync)).toEqual([false, true]);
  });

  test('does nothing when nothing is amiss', () => {
    const settings = prepare();
    recover(settings);
    expect(readTree(settings.out)).toEqual(oldSite);
    expect(readTree(settings.staging)).toEqual(newSite);
  });
});
