import { describe, expect, test } from 'vitest';
import { listUnrelated } from '../../../../../src/lib/concepts/grid/unrelated.ts';
import { findRuleViolations } from '../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { drawNeighbourhood } from '../../../../../src/lib/diagrams/citation-diagrams.ts';
import { isDated } from '../../../../../src/lib/model/relations/list-citations.ts';
import { exportCitations } from '../../../../../src/lib/outputs/json/export-citations.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listDataFiles } from '../../../../../src/lib/site/list-addresses.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const dataset = loadFixture('relations-dataset');
const model = createModel(dataset, '2024-06-15');

describe('citations told by relations', () => {
  test('are in the citation graph, with what is known of each', () => {
    expect(model.citations.citations).toEqual([
      { citing: 'gb-t-8-2019', cited: 'gb-t-7-2016', verification: 'stated', dated: true },
      {
        citing: 'gb-t-8-2019',
        cited: 'gb-t-1-2020',
        verification: 'stated',
        citedAs: 'GB/T 1 | <x>',
        dated: false,
      },
      {
        citing: 'gb-t-7-2016',
        cited: 'gb-t-1-2020',
        verification: 'clause',
        place: { source: 'list', clause: '2' },
        citedAs: 'GB/T 1',
        dated: false,
        trust: 'reported',
        note: '规范性引用文件',
      },
    ]);
  });

  test('reach others by impact, which no other relation does', () => {
    const { levels } = model.impactOf('gb-t-1-2020');
    expect(levels.map((level) => level.map(({ id }) => id))).toEqual([
      ['gb-t-8-2019', 'gb-t-7-2016'],
    ]);
    expect(model.impactOf('iso-9001-2015').levels).toEqual([]);
    expect(model.impactOf('gb-t-4-2018').levels).toEqual([]);
  });

  test('are drawn, and exported', () => {
    const diagram = drawNeighbourhood(model, model.resolveStandard('gb-t-7-2016'));
    expect(Object.keys(diagram?.links ?? {})).toEqual([
      's-gb-t-7-2016',
      's-gb-t-1-2020',
      's-gb-t-8-2019',
    ]);
    expect(
      exportCitations(model).map(({ citing, cited, basis }) => [citing, cited, basis]),
    ).toEqual([
      ['GB/T 8-2019', 'GB/T 7-2016', null],
      ['GB/T 8-2019', 'GB/T 1-2020', null],
      ['GB/T 7-2016', 'GB/T 1-2020', 'list#2'],
    ]);
    expect(listDataFiles(dataset)).toContain('data/citations.json');
    const without = { ...dataset, relations: { relations: [] } };
    expect(listDataFiles(without)).not.toContain('data/citations.json');
  });

  test('relate standards of a figure that are alone in it', () => {
    const second = structuredClone(loadFixture('second-dataset'));
    const [alone] = listUnrelated(createModel(second, '2024-06-15'));
    const [other] = second.standards.standards;
    if (!alone || !other) throw new Error('the fixture has a standard without citations');
    second.relations = { relations: [{ type: 'amends', from: alone.id, to: other.id }] };
    const still = listUnrelated(createModel(second, '2024-06-15')).map(({ id }) => id);
    expect(still).toContain(alone.id);
    second.relations = { relations: [{ type: 'cites', from: alone.id, to: other.id }] };
    const left = listUnrelated(createModel(second, '2024-06-15')).map(({ id }) => id);
    expect(left).not.toContain(alone.id);
    expect(findRuleViolations(second)).toEqual([]);
  });
});

test.each<[string, boolean | undefined, string | undefined, string | null, boolean | undefined]>([
  ['it says so itself', true, 'GB/T 1', 'GB/T 1', true],
  ['it says it is not', false, 'GB/T 1-2020', 'GB/T 1-2020', false],
  ['a year is printed', undefined, 'GB/T 1—2020', 'GB/T 1', true],
  ['no year is printed', undefined, 'GB/T 1（所有部分）', 'GB/T 1-2020', false],
  ['nothing is printed, the number has a year', undefined, undefined, 'ISO 9001:2015', true],
  ['nothing is printed, the number has none', undefined, undefined, 'ISO 9001', false],
  ['what is printed is no number', undefined, '某项标准', 'GB/T 1-2020', undefined],
  ['there is no number', undefined, undefined, null, undefined],
])('whether a citation is dated where %s', (_, dated, citedAs, number, expected) => {
  const relation = { ...(dated === undefined ? {} : { dated }), ...(citedAs ? { citedAs } : {}) };
  expect(isDated(relation, number, dataset.numbering)).toBe(expected);
});
