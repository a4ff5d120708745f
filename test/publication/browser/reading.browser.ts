import { expect, inject, test } from 'vitest';
import { openPagesOf } from '../../browser/open-page.ts';

const open = openPagesOf(inject('rootUrl'));

test('the home page shows the categories, the subsystems and every platform standard', async () => {
  const page = await open('index.html', { script: false });
  const categories = ['总体', '基础设施', '数据', '业务', '服务', '管理', '安全'];
  for (const name of categories) {
    expect(
      await page.locator('standards-map tbody th > a', { hasText: name }).count(),
    ).toBeGreaterThan(0);
  }
  for (const name of ['政务数据开放共享', '公共数据资源开发利用', '电子文件', '互联网+政务']) {
    expect(await page.locator('standards-map thead a', { hasText: name }).count()).toBe(1);
  }
  const platform = page.locator('main a[href^="standards/c01"]');
  expect(await platform.count()).toBe(34);
});

test('a standard says what it cites, who cites it and how that is known', async () => {
  const page = await open('standards/c0108.html', { script: false });
  const main = page.locator('main');
  expect(await main.innerText()).toContain('引用的标准（12 项）');
  const cited = await open('standards/c0109-1.html', { script: false });
  expect(await cited.locator('main').innerText()).toContain('引用本标准的标准（6 项）');
  const unverified = await open('standards/c0130.html', { script: false });
  expect(await unverified.locator('main').innerText()).toContain('未能以对角线校验');
});

test('a plan that became a standard and a replaced standard say so, as reported', async () => {
  const plan = await open('standards/20190834-t-469.html', { script: false });
  expect(await plan.locator('main').innerText()).toMatch(
    /^GB\/T 40692-2021\s*待核实\s+政务信息系统定义和范围\s+原计划号 20190834-T-469$/m,
  );
  expect(await plan.locator('.status-line').innerText()).toMatch(/先核对\s+现行\s+待核实/);
  const replaced = await open('standards/gb-t-35273-2017.html', { script: false });
  expect(await replaced.locator('.status-line').innerText()).toMatch(
    /改引 GB\/T 35273-2020\s+待核实\s+本标准\s+被代替\s+待核实/,
  );
});
