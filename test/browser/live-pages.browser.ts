import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFailed, onTestFinished, test } from 'vitest';
import { copyProject } from '../engine/scripts/project-copy.ts';
import { copyFixture } from '../engine/scripts/temporary-folder.ts';
import { launchBrowser } from './launch.ts';

/** How long a saved file may take to show on a busy machine: only what never shows runs into this. */
const timeout = 100_000;

let project: string;
let server: ChildProcess;
let said = '';

/** Starts the development server of a copy of the project; gives its address. */
function startServer(): Promise<string> {
  project = copyProject();
  copyFixture('minimal-dataset', project);
  cpSync('test/fixtures/hand-written', join(project, 'dataset/guide'), { recursive: true });
  const words = ['scripts/dev.ts', '--dataset', 'dataset', '--port', '0'];
  // Astro serves no pages where it believes to be part of a test.
  const { VITEST, ...environment } = process.env;
  const env = { ...environment, NO_COLOR: '1' };
  server = spawn(process.execPath, words, { cwd: project, env });
  onTestFinished(() => void server.kill());
  onTestFailed(() => console.error(said));
  return new Promise((done, fail) => {
    server.on('exit', (code) => fail(new Error(`dev.ts 退出：${code}\n${said}`)));
    const listen = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (url) done(url);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
  });
}

/**
 * Opens addresses in a browser, side by side: from then on they load anew by themselves alone. The page `deaf` opens
 * another time, and hears nothing of the server until `listen`.
 */
async function openPages(deaf: string, ...addresses: string[]) {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  let listen = () => {};
  const listening = new Promise<void>((done) => {
    listen = done;
  });
  const open = async (address: string, hears?: Promise<void>) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(timeout);
    if (hears) {
      await page.routeWebSocket(/./, async (socket) => {
        await hears;
        socket.connectToServer();
      });
    }
    await page.goto(address, { timeout });
    return page;
  };
  const pages = await Promise.all(addresses.map((address) => open(address)));
  return { pages, late: await open(deaf, listening), listen };
}

/** Waits until a page holds a text, be it in a drawing. */
const see = (page: Page | undefined, text: string) =>
  page?.getByText(text).first().waitFor({ state: 'attached' });

function replaceIn(file: string, from: string, to: string): void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** Saves a style: an outline of a width around every article. */
function outline(width: string): void {
  const rule = `article { outline: ${width} solid; }\n`;
  appendFileSync(join(project, 'src/styles/site.css'), rule);
}

const seeOutline = (page: Page | undefined, width: string) =>
  page?.waitForFunction((wanted) => {
    const article = document.querySelector('article');
    return article && getComputedStyle(article).outlineWidth === wanted;
  }, width);

test('npm run dev shows by itself what is saved, whatever a page comes from', async () => {
  const url = await startServer();
  const address = (page: string) => `${url}${page}.html`;
  const { pages, late, listen } = await openPages(
    address('standards/x-1'),
    address('standards'),
    address('guide/ordinary'),
  );
  const [list, guide] = pages;
  await list?.locator('a[href="standards/x-1.html"]').first().click();
  await see(list, '唯一的标准');

  replaceIn('dataset/standards.json', '"唯一的标准"', '"另一个名称"');
  await see(list, '另一个名称');
  expect(await late.getByText('另一个名称').count()).toBe(0);
  listen();
  await see(late, '另一个名称');
  await late.close();

  replaceIn('dataset/guide/ordinary.mdx', 'b["二"]', 'b["另一个结点"]');
  await see(guide, '另一个结点');

  replaceIn('src/components/layout/PageLayout.astro', '"skip-link"', '"skip-link saved"');
  await list?.locator('.skip-link.saved').waitFor({ state: 'attached' });

  replaceIn('src/lib/site/standard-page.ts', "section('overview'", "section('saved'");
  await list?.locator('[id="section:saved"]').waitFor({ state: 'attached' });

  replaceIn('src/lib/labels/zh-cn/layout.ts', '跳到正文', '直达正文');
  await see(list, '直达正文');

  const labels = { 'section.overview': '大致情形', 'theme.title': '配色' };
  writeFileSync(join(project, 'dataset/labels.json'), JSON.stringify({ labels }));
  await see(list, '大致情形');
  await list?.getByLabel('配色').waitFor();

  outline('7px');
  await seeOutline(list, '7px');

  replaceIn('dataset/standards.json', '"family":', '"famliy":');
  await expect.poll(() => said, { timeout }).toContain('未知字段 "famliy"');
  // Styles are read anew all the same, and with them whatever the server keeps.
  outline('9px');
  await seeOutline(list, '9px');
  expect(await (await fetch(`${url}standards/x-1.html`)).text()).toContain('另一个名称');

  replaceIn('dataset/standards.json', '"famliy":', '"family":');
  replaceIn('dataset/standards.json', '"另一个名称"', '"改正的名称"');
  await see(list, '改正的名称');
  expect(server.exitCode).toBe(null);
}, 900_000);
