import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixtureFolder, loadFixture } from '../fixtures/load-fixture.ts';
import { openPagesOf } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = openPagesOf('');
const site = ['--dataset', fixtureFolder('second-dataset'), '--out', inject('secondFolder')];

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function pack(name: string, timeZone: string): Uint8Array {
  const to = join(folder, name);
  execFileSync(process.execPath, ['scripts/package.ts', ...site, '--to', to], {
    env: { ...process.env, TZ: timeZone },
  });
  const [zip = ''] = readdirSync(to).filter((file) => file.endsWith('.zip'));
  const bytes = readFileSync(join(to, zip));
  expect(readFileSync(join(to, 'SHA256SUMS'), 'utf8')).toBe(`${sha256(bytes)}  ${zip}\n`);
  return bytes;
}

let zip: Uint8Array;
let files: Record<string, Uint8Array>;
let root: string;
beforeAll(() => {
  zip = pack('one', 'Asia/Shanghai');
  files = unzipSync(zip);
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  root = join(folder, Object.keys(files)[0]?.split('/')[0] ?? '');
});

test('the same site makes the same archive, byte for byte, wherever the clock stands', () => {
  expect(sha256(pack('two', 'America/New_York'))).toBe(sha256(zip));
});

test('the archive names every file with its checksum, and says how to read it', () => {
  const sums = readFileSync(join(root, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  const wrong = sums.filter((line) => {
    const [sum, file = ''] = line.split('  ');
    return sha256(readFileSync(join(root, file))) !== sum;
  });
  expect(wrong).toEqual([]);
  expect(readFileSync(join(root, '使用说明.txt'), 'utf8')).toContain('双击 index.html');
});

test('unpacked and double-clicked, its links, table and title search work', async () => {
  const page = await open(pathToFileURL(join(root, 'index.html')).href);
  await page.locator('main a', { hasText: '项标准一览' }).first().click();
  await page.locator('.table-text input').fill('电子档案');
  const rows = page.locator('standards-table tbody tr:visible');
  const { standards } = loadFixture('second-dataset').standards;
  const wanted = standards.filter(({ title }) => title.includes('电子档案'));
  expect(wanted.length).toBeGreaterThan(1);
  expect(await rows.count()).toBe(wanted.length);
  await page.locator('.site-header input[name=q]').fill('GX/T 104');
  await page.waitForSelector('.search-list a');
  await page.locator('.search-list a').first().click();
  await page.waitForURL(/gx-t-104-2023\.html/);
  expect(await page.locator('h1').innerText()).toContain('GX/T 104-2023');
});
