import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSettings, readToday, settingsEnvironment } from '../../../src/build/settings.ts';

describe('readSettings', () => {
  const options = [{}, { dataset: 'a' }, { out: 'b' }, { dataset: 'a', out: 'b' }];

  test('gives every pair of dataset and output a cache and generated pages of its own', () => {
    const all = options.map((each) => readSettings(each, {}));
    for (const key of ['cache', 'generated', 'astro'] as const) {
      expect(new Set(all.map((settings) => settings[key])).size).toBe(options.length);
    }
  });

  test('takes options over the environment, and that over what is usual', () => {
    const environment = { DATASET_DIR: 'c', OUT_DIR: 'd' };
    const given = readSettings({ dataset: 'a', out: 'b' }, environment);
    expect([given.dataset, given.out]).toEqual([resolve('a'), resolve('b')]);
    const ambient = readSettings({}, environment);
    expect([ambient.dataset, ambient.out]).toEqual([resolve('c'), resolve('d')]);
  });

  test('are read again by a child process as they are', () => {
    for (const each of options) {
      const settings = readSettings(each, {});
      expect(readSettings({}, settingsEnvironment(settings))).toEqual(settings);
    }
  });

  test('takes the hand-written pages from beside another dataset', () => {
    expect(readSettings({ dataset: 'a' }, {}).guide).toBe(resolve('a/guide'));
    expect(readSettings({}, {}).guide).toBe(resolve('src/content/guide'));
  });
});

describe('readToday', () => {
  afterEach(() => void vi.useRealTimers());

  test('is the day of SOURCE_DATE_EPOCH', () => {
    expect(readToday('UTC', { SOURCE_DATE_EPOCH: '1718424000' })).toBe('2024-06-15');
  });

  test('is the day it is in the time zone of the dataset, that of Beijing where it has none', () => {
    const lateInGreenwich = { SOURCE_DATE_EPOCH: String(Date.UTC(2024, 5, 14, 22) / 1000) };
    expect(readToday('UTC', lateInGreenwich)).toBe('2024-06-14');
    expect(readToday('Asia/Shanghai', lateInGreenwich)).toBe('2024-06-15');
    expect(readToday(undefined, lateInGreenwich)).toBe('2024-06-15');
  });

  test('without one is the day of the clock', () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 4, 6, 4) });
    expect(readToday('UTC', {})).toBe('2030-05-06');
  });
});
