import { expect, test } from 'vitest';
import { printDataset } from '../../../../../src/lib/dataset/validate/canonical-dataset.ts';
import { findTextProblems } from '../../../../../src/lib/dataset/validate/text-rules.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const label = ' ({reason})';

test('white space at the ends of a value is reported, and that of a label set beside others is not', () => {
  expect(findTextProblems(label)).toHaveLength(1);
  expect(findTextProblems(label, true)).toEqual([]);
  expect(findTextProblems(' \u2028', true)).toHaveLength(1);
  const bytes = (labels: object) => new TextEncoder().encode(JSON.stringify(labels));
  const spaces = (file: string, value: object) =>
    validateDataset(new Map([[file, bytes(value)]])).issues.filter(({ problem }) =>
      problem.startsWith('首尾有空白'),
    );
  expect(spaces('labels.json', { labels: { 'priority.answer': label } })).toEqual([]);
  expect(spaces('site.json', { title: ' 某站' })).toHaveLength(1);
});

test('the canonical form of a label keeps that white space, that of a value does not', () => {
  const dataset = loadFixture('bare-dataset');
  const site = { ...dataset.site, title: ' 某站 ' };
  const printed = printDataset({
    ...dataset,
    site,
    labels: { labels: { 'priority.answer': label } },
  });
  expect(printed.get('labels')).toContain(JSON.stringify(label));
  expect(printed.get('site')).toContain('"title": "某站"');
});
