import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { parsePage } from '../src/lib/html/parse-page.ts';
import { readPageKind } from '../src/lib/html/read-page-text.ts';
import { variedKinds } from '../src/lib/site/page-kinds.ts';
import { prepareBrowser } from './browser/prepare-browser.ts';
import { readCommandLine } from './command-line.ts';

const help = `用法：npm run shots [-- --pages a.html,b.html] [--to 文件夹] [--full] [--out 网站文件夹]

为每一种页面截图：宽 1440、768、360 像素，浅色与深色。
  --pages  只截这些页（默认每种页面的第一页）
  --to     图片文件夹（默认 .cache/shots）
  --full   截整页，而不只是第一屏`;

const { settings, values } = readCommandLine(help, {
  pages: { type: 'string' },
  to: { type: 'string' },
  full: { type: 'boolean' },
});
const folder = resolve(String(values.to || '.cache/shots'));
const pages = values.pages ? String(values.pages).split(',') : listSamples();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: prepareBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const width of [1440, 768, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const address of pages) {
      await page.goto(`${pathToFileURL(join(settings.out, address)).href}`);
      const name = `${address.replace(/\W+/g, '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: values.full === true });
    }
    await context.close();
    console.log(`${width} 像素 ${colorScheme}：${pages.length} 页`);
  }
}
await browser.close();
console.log(`图片在 ${folder}`);

/** The first page of every kind, by the kind each page declares. */
function listSamples(): string[] {
  const samples = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: settings.out }).sort()) {
    const page = parsePage(readFileSync(join(settings.out, file), 'utf8'));
    const kind = readPageKind(page);
    const address = file.replaceAll('\\', '/');
    const key = kind && !variedKinds.has(kind) ? kind : address;
    if (!samples.has(key)) samples.set(key, address);
  }
  return [...samples.values()];
}
