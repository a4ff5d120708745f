import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMountPoint, isWithin, resolveLinks } from '../../../src/build/output/real-path.ts';
import {
  finishMark,
  isOwnSite,
  isWholeSite,
  markFile,
  removeSite,
  writeMark,
} from '../../../src/build/output/site-mark.ts';
import { makeFolder, readTree } from '../scripts/temporary-folder.ts';
import { siteSource, writeFiles, writeSite } from '../scripts/write-site.ts';

describe('what a build may replace', () => {
  test('is a folder that bears the mark, not one with any other file of that name', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'index.html': '' });
    expect(isOwnSite(folder)).toBe(false);
    for (const text of [
      '',
      '{}',
      '[]',
      'null',
      '{"format":"other","dataset":"a","version":"1","files":null}',
      '{"format":"standards-site"}',
    ]) {
      writeFiles(folder, { [markFile]: text });
      expect(isOwnSite(folder), text).toBe(false);
    }
    writeMark(folder, siteSource);
    expect(isOwnSite(folder)).toBe(true);
    expect(isOwnSite(join(folder, 'index.html'))).toBe(false);
    expect(isOwnSite(join(folder, 'missing'))).toBe(false);
  });

  test('is removed file by file as it was published, and nothing else is', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'index.html': '' });
    expect(() => removeSite(folder)).toThrow();
    expect(readTree(folder)).toEqual({ 'index.html': '' });
    rmSync(join(folder, 'index.html'));
    writeSite(folder);
    writeFiles(folder, { 'data/notes.txt': '自己的' });
    expect(() => removeSite(folder)).toThrow();
    expect(readTree(folder)).toMatchObject({ 'data/notes.txt': expect.anything() });
    expect(isOwnSite(folder)).toBe(true);
    rmSync(join(folder, 'data'), { recursive: true });
    removeSite(folder);
    removeSite(folder);
    expect(() => readTree(folder)).toThrow('ENOENT');
  });

  test('is whole only when it was finished and nothing of it is missing', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'index.html': '', 'a/b.html': '' });
    writeMark(folder, siteSource);
    expect([isOwnSite(folder), isWholeSite(folder)]).toEqual([true, false]);
    finishMark(folder);
    expect(isWholeSite(folder)).toBe(true);
    rmSync(join(folder, 'a/b.html'));
    expect([isOwnSite(folder), isWholeSite(folder)]).toEqual([true, false]);
  });

  test('is not a place where something is mounted', () => {
    const folder = makeFolder();
    expect(isMountPoint(folder, [])).toBe(false);
    expect(isMountPoint(folder, [folder])).toBe(true);
  });

  test('is compared with the project by what paths name, links and letter case aside', () => {
    const folder = resolveLinks(makeFolder());
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    symlinkSync(join(folder, 'absent'), join(folder, 'dangling'));
    expect(resolveLinks(join(folder, 'link/inner'))).toBe(join(folder, 'real/inner'));
    expect(resolveLinks(join(folder, 'dangling/inner'))).toBe(join(folder, 'absent/inner'));
    symlinkSync('../elsewhere', join(folder, 'real/up'));
    expect(resolveLinks(join(folder, 'link/up'))).toBe(join(folder, 'elsewhere'));
    expect(isWithin(join(folder, 'link/inner'), join(folder, 'real'))).toBe(true);
    expect(isWithin(join(folder, 'REAL/inner'), join(folder, 'real'))).toBe(true);
    expect(isWithin(join(folder, 'really'), join(folder, 'real'))).toBe(false);
    expect(isWithin(join(folder, 'real'), join(folder, 'real/inner'))).toBe(false);
  });
});
