import { globSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** All links of a page as the browser resolves them, and the ids there. */
interface Seen {
  links: string[];
  ids: string[];
}

/**
 * Opens every page of a site's folder under an address it is served at. Gives how many there are, and the links
 * whose target is not among them (nor a served file), or lacks the anchor.
 */
export async function findBrokenLinks(
  browser: Browser,
  base: string,
  folder: string,
): Promise<{ pages: number; broken: string[] }> {
  const names = globSync('**/*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const pages = names.filter((name) => name.endsWith('.html'));
  const files = new Set(names.map((name) => base + name));
  const seen = await crawl(browser, base, pages);
  const broken: string[] = [];
  for (const [page, { links }] of seen) {
    for (const link of links) {
      const [target = '', fragment] = link.split('#');
      const file = target.split('?')[0] ?? '';
      const ids = seen.get(file)?.ids;
      const anchored = !fragment || ids?.includes(decodeURIComponent(fragment));
      if (!files.has(file) || !anchored) broken.push(`${page} → ${link}`);
    }
  }
  return { pages: pages.length, broken };
}

async function crawl(
  browser: Browser,
  base: string,
  pages: readonly string[],
): Promise<Map<string, Seen>> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route('**/*.{css,js,svg}*', (route) => route.fulfill({ body: '' }));
  const seen = new Map<string, Seen>();
  for (const address of pages) {
    await page.goto(base + address, { waitUntil: 'domcontentloaded' });
    seen.set(
      base + address,
      await page.evaluate(() => ({
        links: [...document.querySelectorAll('[href], [src]')].map((element) => {
          const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          return new URL(url, document.baseURI).href;
        }),
        ids: [...document.querySelectorAll('[id]')].map((e) => e.id),
      })),
    );
  }
  await context.close();
  return seen;
}
