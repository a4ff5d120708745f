import { describe, expect, it } from 'vitest';
import { createSyntheticDataset } from '../../../bench/build/synthetic-dataset.ts';
import { formatIssue } from '../../../src/lib/dataset/findings/issue.ts';
import { printDataset } from '../../../src/lib/dataset/validate/canonical-dataset.ts';
import { validateDataset } from '../../../src/lib/dataset/validate/validate-dataset.ts';
import { createCitationGraph } from '../../../src/lib/model/citations/create-citation-graph.ts';
import { parseNumber } from '../../../src/lib/numbering/parse-number.ts';
import { slugNumber } from '../../../src/lib/numbering/slug-number.ts';

describe.each([20, 137, 1000])('a synthetic dataset of %i standards', (count) => {
  const dataset = createSyntheticDataset(count);
  const { standards } = dataset.standards;

  it('has as many standards, in two families', () => {
    expect(standards).toHaveLength(count);
    expect(new Set(standards.map(({ family }) => family)).size).toBe(2);
  });

  it('is valid', () => {
    const encoder = new TextEncoder();
    const files = [...printDataset(dataset)].map(
      ([name, text]) => [`${name}.json`, encoder.encode(text)] as const,
    );
    expect(validateDataset(new Map(files)).issues.map(formatIssue)).toEqual([]);
  });

  it('has ids made of the numbers', () => {
    const offenders = standards.filter(({ id, number, planNumber }) => {
      const parsed = parseNumber(number ?? planNumber ?? '', dataset.numbering);
      return !parsed || slugNumber(parsed, dataset.numbering) !== id;
    });
    expect(offenders).toEqual([]);
  });

  it('is the same every time', () => {
    expect(createSyntheticDataset(count)).toEqual(dataset);
    expect(createSyntheticDataset(count, 2)).not.toEqual(dataset);
  });
});

it('gives standards 5 to 15 related ones, within a field', () => {
  const dataset = createSyntheticDataset(1000);
  const graph = createCitationGraph(dataset.citations);
  const ids = dataset.standards.standards.map(({ id }) => id);
  const counts = ids.map((id) => graph.cites(id).length + graph.citedBy(id).length);
  expect(counts.filter((count) => count < 5 || count > 15)).toEqual([]);
  expect(ids.filter((id) => graph.impactOf(id).flat().length > 15)).toEqual([]);
});

it('has a grid that is a square over one family, never too large', () => {
  const { citations, standards } = createSyntheticDataset(3000);
  const rows = citations.grid?.rows.map(({ row }) => row);
  const platform = standards.standards.filter(({ family }) => family === 'platform');
  expect(rows).toEqual(platform.map(({ id }) => id));
  expect(rows).toHaveLength(200);
});

it('has parts, plans, errata and replaced standards', () => {
  const { standards, errata, events } = createSyntheticDataset(1000);
  expect(standards.standards.some(({ title }) => title.includes('第2部分'))).toBe(true);
  expect(standards.standards.some(({ number }) => number === null)).toBe(true);
  expect(events.events.some(({ kind }) => kind === 'replaced')).toBe(true);
  expect(errata.errata.length).toBeGreaterThan(5);
});
