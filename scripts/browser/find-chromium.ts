import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium that is already here: `CHROMIUM_PATH`, one on PATH, or Playwright's; null when none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const finder = process.platform === 'win32' ? 'where' : 'which';
  for (const command of commands) {
    const found = spawnSync(finder, [command], { encoding: 'utf8' }).stdout?.split('\n')[0]?.trim();
    if (found) return found;
  }
  const own = chromium.executablePath();
  return [...applications, own].find((path) => path && existsSync(path)) ?? null;
}
