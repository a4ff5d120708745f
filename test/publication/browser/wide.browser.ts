import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../../browser/open-page.ts';
import { listPageKinds } from './page-kinds.ts';

const open = openPagesOf(inject('rootUrl'));

/* The grid of citations alone, drawn or as its source prints it, has as many columns as standards: it scrolls. */
test.each([1024, 1280, 1440, 1920])(
  'no table or figure is cut at %i px',
  async (width) => {
    const page = await open('index.html');
    await page.setViewportSize({ width, height: 900 });
    const cut: string[] = [];
    for (const address of listPageKinds()) {
      await page.goto(inject('rootUrl') + address);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.table-scroll:not(.matrix-scroll), .diagram-scroll')]
          .filter((e) => !e.querySelector('table.printed-grid'))
          .filter(
            ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          )
          .map((e) => `${e.className} ${e.scrollWidth} in ${e.clientWidth}`),
      );
      cut.push(...found.map((each) => `${address} ${each}`));
    }
    expect(cut).toEqual([]);
  },
  240_000,
);

test('the citation a page prints is called as the choice of it is', async () => {
  const page = await open('standards/gb-t-35273-2017.html');
  const heading = page.locator('.citing-form:not([hidden]) > h3');
  expect(await heading.isVisible()).toBe(false);
  const chosen = await page.locator('.citing-choice label:has(:checked)').textContent();
  await page.emulateMedia({ media: 'print' });
  expect(await heading.isVisible()).toBe(true);
  expect(await heading.textContent()).toBe(chosen);
});
