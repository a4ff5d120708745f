import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { fontLinks } from './page-fonts.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The address a page finds a file of this repository at. */
export function addressOf(file: string): string {
  return `/${relative(root, file).replaceAll('\\', '/')}`;
}

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
  '.css': 'text/css',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Answers with a file of this repository, TypeScript as JavaScript. */
async function serveFile(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname;
  if (path === '/') {
    await route.fulfill({
      contentType: 'text/html',
      body: `<!DOCTYPE html><meta charset="utf-8">${fontLinks}`,
    });
    return;
  }
  const bytes = readFileSync(join(root, decodeURIComponent(path)));
  const body = path.endsWith('.ts') ? stripTypeScriptTypes(bytes.toString()) : bytes;
  await route.fulfill({ contentType: contentTypes[extname(path)] ?? 'text/plain', body });
}

/** Opens an empty page that can import the files of this repository and knows the tests' fonts. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1500 } });
  await page.route(`${origin}/**`, serveFile);
  await page.goto(`${origin}/`);
  return page;
}
