import { expect, it } from 'vitest';
import {
  combineMeasurements,
  combineSteps,
  compareCpu,
  formatSites,
  formatSteps,
  formatTable,
  type Measurement,
  median,
} from '../../../bench/build/format-report.ts';

const measure = (site: string, cpuMilliseconds: number, peakBytes = 1e9): Measurement => ({
  site,
  pages: 100,
  cpuMilliseconds,
  peakBytes,
  outputBytes: 5e6,
});

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('finds the middle of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('takes the middle time and the highest peak of several runs', () => {
  const runs = [measure('甲', 900, 1), measure('甲', 100, 3), measure('甲', 200, 2)];
  expect(combineMeasurements(runs)).toMatchObject({ cpuMilliseconds: 200, peakBytes: 3 });
});

it('takes the middle time of each step in each situation', () => {
  const run = (a: number, b: number) => [{ step: 'site', cpuMilliseconds: [a, b] }];
  expect(combineSteps([run(1, 9), run(3, 5), run(2, 7)])).toEqual([
    { step: 'site', cpuMilliseconds: [2, 7] },
  ]);
});

it('compares by page, not by site', () => {
  const ours = { ...measure('本站', 1000), pages: 100 };
  const theirs = { ...measure('Starlight', 1000), pages: 50 };
  expect(compareCpu(ours, theirs)).toBe(0.5);
});

it('lines up Chinese and Latin', () => {
  const table = formatTable([
    ['站点', 'CPU'],
    ['Starlight', '1234567'],
  ]);
  expect(table).toBe('站点           CPU\nStarlight  1234567');
});

it('shows pairs with their ratio, and a site alone without', () => {
  const table = formatSites([
    [measure('本站', 500), measure('Starlight', 1000, 2e9)],
    [measure('流水线', 800), undefined],
  ]);
  expect(table.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['站点', '页数', 'CPU 毫秒/页', '内存峰值 MB', '输出 MB'],
    ['本站', '100', '5.00', '1000', '5'],
    ['Starlight', '100', '10.00', '2000', '5'],
    ['本站 ÷ Starlight', '0.50', '0.50', '1.00'],
    ['流水线', '100', '8.00', '1000', '5'],
  ]);
});

it('adds up the steps', () => {
  const steps = [
    { step: 'site', cpuMilliseconds: [1000.4, 900] },
    { step: 'check', cpuMilliseconds: [200, 100] },
  ];
  const last = formatSteps(steps, ['首次', '未变']).split('\n').at(-1);
  expect(last?.split(/\s+/)).toEqual(['合计', '1200', '1000']);
});
