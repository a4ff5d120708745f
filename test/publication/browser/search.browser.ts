import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../browser/launch.ts';
import { listIds, openResults } from '../../browser/widgets/search-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the right page comes first', () => {
  test.each([
    ['电子证照 共享 接口', 'gb-t-36906-2018'],
    ['政务服务移动端怎么建', 'c0103'],
    ['C0108 引用了哪些标准', 'c0108'],
    ['谁引用了C0109.1', 'c0109-1'],
    ['身份认证系统接入要求', 'c0110'],
    ['身份认证接入', 'c0110'],
    ['33780', 'gb-t-33780-1-2017'],
    ['GB/T 36904-2018', 'gb-t-36904-2016'],
    ['计划号 20190834-T-469', '20190834-t-469'],
    ['dianzizhengzhaobiaoshi', 'gb-t-36904-2016'],
    ['XML', 'gb-z-19669-2005'],
    ['OFD', 'subsystems/electronic-documents.html'],
    ['数据标准、业务标准、服务标准、管理标准和安全标准', ''],
  ])('%s', async (query, id) => {
    const page = await openResults(browser, inject('rootUrl'), query);
    const ids = await listIds(page);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    if (id) expect(ids[0]).toBe(id);
    await page.close();
  });

  test('在研的 电子文件 标准: plans first, and what was understood is said', async () => {
    const page = await openResults(browser, inject('rootUrl'), '在研的 电子文件 标准');
    const first = page.locator('[data-result-id]').first();
    expect(await first.innerText()).toMatch(/电子文件[\s\S]*在研/);
    expect(await page.locator('.note').first().innerText()).toContain('在研');
    await page.close();
  });
});
