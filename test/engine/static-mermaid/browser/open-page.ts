import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where the pages of these tests seem to come from; nothing leaves the machine. */
export const origin = 'http://static-mermaid.test';

/** Starts the browser named by CHROMIUM_PATH. */
export function launchChromium(): Promise<Browser> {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: flags.split(' ') });
}

const contentTypes: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/** Answers with a file of this repository, TypeScript as JavaScript. */
async function serveFile(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname;
  if (path === '/') {
    await route.fulfill({
      contentType: 'text/html',
      body: '<!DOCTYPE html><meta charset="utf-8">',
    });
    return;
  }
  const text = readFileSync(join(root, decodeURIComponent(path)), 'utf8');
  const body = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  await route.fulfill({ contentType: contentTypes[extname(path)] ?? 'text/plain', body });
}

/** Opens an empty page that can import the files of this repository. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1500 } });
  await page.route(`${origin}/**`, serveFile);
  await page.goto(`${origin}/`);
  return page;
}
