import { describe, expect, test } from 'vitest';
import { findAfter, fixture } from './find-after.ts';

describe('releases', () => {
  test('out of order', () => {
    const found = findAfter((d) => {
      d.releases.releases.push({ version: '0.1.0', date: '2026', records: {} });
    });
    expect(found.join()).toContain('版本 0.1.0 不高于它前面的');
  });

  test('given twice', () => {
    const found = findAfter((d) => {
      d.releases.releases.push({ version: '0.2.0', date: '2026', records: {} });
    });
    expect(found).toEqual(['releases releases.2.version 版本 0.2.0 不高于它前面的 0.2.0']);
  });

  test('newer than the dataset', () => {
    const found = findAfter((d) => {
      d.releases.releases.push({ version: '99.0.0', date: '2026', records: {} });
    });
    expect(found).toContain(`site version 版本 ${fixture.site.version} 低于已发布的 99.0.0`);
  });
});
