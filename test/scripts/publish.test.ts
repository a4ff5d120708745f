import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish, recover } from '../../scripts/steps/publish.ts';
import { readSettings, type Settings } from '../../src/catalog/settings.ts';
import { makeFolder, readTree } from './temporary-folder.ts';

const oldSite = { 'index.html': 'old', 'a/b.html': 'old' };
const newSite = { 'index.html': 'new', 'c.html': 'new' };

function writeSite(folder: string, site: Record<string, string>): void {
  for (const [name, content] of Object.entries(site)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Settings of a build whose old site is published and whose new one is ready. */
function prepare(): Settings & { previous: string } {
  const settings = readSettings({ out: join(makeFolder(), 'site') });
  writeSite(settings.out, oldSite);
  writeSite(settings.staging, newSite);
  return { ...settings, previous: `${settings.out}.previous` };
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
    writeSite(settings.staging, newSite);
    await publish(settings);
    expect(readTree(settings.out)).toEqual(newSite);
  });

  test('refuses when there is nothing to publish, and leaves the old site', () => {
    const settings = readSettings({ out: join(makeFolder(), 'site') });
    writeSite(settings.out, oldSite);
    expect(() => publish(settings)).toThrow('没有待发布的网站');
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
    writeSite(settings.staging, oldSite);
    await publish(settings);
    expect(readTree(settings.out)).toEqual(oldSite);
    expect(existsSync(settings.previous)).toBe(false);
  });

  test('does nothing when nothing is amiss', () => {
    const settings = prepare();
    recover(settings);
    expect(readTree(settings.out)).toEqual(oldSite);
    expect(readTree(settings.staging)).toEqual(newSite);
  });
});
