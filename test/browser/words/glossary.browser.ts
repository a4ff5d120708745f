import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listElements, parsePage } from '../../../src/lib/html/parse-page.ts';
import { openPagesOf } from '../open-page.ts';

const open = openPagesOf(inject('secondUrl'));
const note = '.word > [popover]';

/** The ids of the elements of a page that begin with these signs, without them. */
function idsOf(page: string, signs: string): string[] {
  const elements = listElements(
    parsePage(readFileSync(join(inject('secondFolder'), page), 'utf8')),
  );
  const ids = elements.map(({ properties }) => `${properties.id ?? ''}`);
  return ids.filter((id) => id.startsWith(signs)).map((id) => id.slice(signs.length));
}

test('the words explained on pages are those listed together, each used somewhere', () => {
  const pages = globSync('**/*.html', { cwd: inject('secondFolder') });
  const used = new Set(pages.flatMap((page) => idsOf(page, 'note:')));
  expect(used.size).toBeGreaterThan(4);
  expect([...used].sort()).toEqual(idsOf('about.html', 'word:').sort());
});

test.each([true, false])(
  'a note opens and closes by pointer and keyboard (script: %s)',
  async (script) => {
    const page = await open('gaps.html', { script });
    const first = page.locator(note).first();
    const word = page.locator('.word > button').first();
    expect(await first.isVisible()).toBe(false);
    await word.click();
    expect(await first.isVisible()).toBe(true);
    await page.mouse.click(5, 5);
    expect(await first.isVisible()).toBe(false);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await first.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await first.isVisible()).toBe(false);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);

test('on paper the note stands behind the word', async () => {
  const page = await open('gaps.html');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(note).first().isVisible()).toBe(true);
});

test('on a phone the note stays within the window', async () => {
  const page = await open('gaps.html', { viewport: { width: 360, height: 700 } });
  await page.locator('.word > button').first().click();
  const box = await page.locator(note).first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
});
