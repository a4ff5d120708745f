import type { Browser } from 'playwright-core';
import type { CompressedServer } from '../search/serve-compressed.ts';

/** What a reader's browser does to show a page the first time. */
export interface PageFigures {
  site: string;
  page: string;
  /** Bytes sent, compressed, with everything the page asks for by itself. */
  bytes: number;
  requests: number;
  /** Requests the browser waits for before it shows anything: stylesheets and scripts neither deferred nor async. */
  blocking: number;
  /** Cumulative layout shift, as the browser reports it. */
  shift: number;
}

declare global {
  interface Window {
    shift?: number;
  }
}

/** Opens a page in a fresh browser profile, waits until nothing more is asked for, scrolls through it, and measures. */
export async function measurePage(
  browser: Browser,
  server: CompressedServer,
  { site, page: address }: { site: string; page: string },
): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchShift);
  server.takeSent();
  await page.goto(server.url + address, { waitUntil: 'networkidle' });
  await page.mouse.move(640, 400);
  for (let i = 0; i < 5; i++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(60);
  }
  const { bytes, files } = server.takeSent();
  const blocking = await page.evaluate(countBlocking);
  const shift = await page.evaluate(() => window.shift ?? 0);
  await context.close();
  return { site, page: address, bytes, requests: files, blocking, shift };
}

function watchShift(): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) window.shift = (window.shift ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function countBlocking(): number {
  const entries = performance.getEntriesByType('resource');
  return entries.filter(
    (entry) =>
      (entry as PerformanceEntry & { renderBlockingStatus?: string }).renderBlockingStatus ===
      'blocking',
  ).length;
}
