import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the Chromium under test, closed to the outside world. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** One page of every kind. */
export const samplePages = [
  'index.html',
  'standards.html',
  'standards-by-title.html',
  'standards/gb-t-33780-1-2017.html',
  'standards/gb-t-36904-2016.html',
  'standards/20190834-t-469.html',
  'standards/gb-t-35273-2017.html',
  'standards/c0108.html',
  'standards/c0109-1.html',
  'categories.html',
  'categories/data.html',
  'categories/data/database.html',
  'subsystems.html',
  'subsystems/public-data-use.html',
  'families/national.html',
  'families/platform.html',
  'sources.html',
  'sources/framework.html',
  'errata.html',
  'search.html',
  'guide/citing.html',
  '404.html',
] as const;
