import { expect, test } from 'vitest';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

test('a store is a system or a participant', () => {
  const dataset = loadFixture('second-dataset');
  const copy = { ...dataset, flows: { ...dataset.flows, stores: ['sender', 'x'] } };
  const found = findRuleViolations(copy).map(({ file, path }) => `${file} ${path.join('.')}`);
  expect(found).toContain('flows stores.1');
  expect(found).not.toContain('flows stores.0');
});
