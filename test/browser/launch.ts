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
