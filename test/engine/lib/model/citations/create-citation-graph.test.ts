import { describe, expect, test } from 'vitest';
import type { CitationGrid } from '../../../../../src/lib/concepts/grid/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import {
  type Citation,
  createCitationGraph,
} from '../../../../../src/lib/model/citations/create-citation-graph.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';

const place = { source: 's', clause: 'figure-1' };

/** A grid of a, b, c, d: `ab` is a tick in row a under column b. */
function gridOf(ticks: string, diagonals = 'abcd', reading = 'rows-cite-columns' as const) {
  return {
    place,
    caption: '图',
    notes: [],
    reading,
    readingReason: ['理由'],
    rows: [...'abcd'].map((row, i) => ({ row, diagonal: diagonals[i]?.replace('-', '') || null })),
    cells: ticks.split(' ').map(([row = '', column = '']) => ({
      row,
      column,
      printedColumn: column,
    })),
  } satisfies CitationGrid;
}

const graphOf = (grid: CitationGrid, clauses: Dataset['citations']['clauses'] = []) =>
  createCitationGraph({ grid, clauses });
const pairs = (citations: readonly Citation[]) =>
  citations.map(({ citing, cited }) => citing + cited);

describe('createCitationGraph', () => {
  const ticks = 'ab ac bc';

  test('reads that rows cite columns', () => {
    const graph = graphOf(gridOf(ticks));
    expect(pairs(graph.citations)).toEqual(['ab', 'ac', 'bc']);
    expect(pairs(graph.cites('a'))).toEqual(['ab', 'ac']);
    expect(pairs(graph.citedBy('c'))).toEqual(['ac', 'bc']);
    expect(pairs(graph.cites('d'))).toEqual([]);
  });

  test('turns every relation round when columns cite rows', () => {
    const graph = graphOf({ ...gridOf(ticks), reading: 'columns-cite-rows' });
    expect(pairs(graph.citations)).toEqual(['ba', 'ca', 'cb']);
    expect(pairs(graph.cites('c'))).toEqual(['ca', 'cb']);
    expect(pairs(graph.citedBy('a'))).toEqual(['ba', 'ca']);
  });

  test('says how the place of a tick was verified', () => {
    const { citations } = graphOf(gridOf('ab bd cd da', 'ac-d'));
    expect(citations.map(({ verification }) => verification)).toEqual([
      'diagonal',
      'diagonal-corrected',
      'unverified',
      'diagonal',
    ]);
  });

  test('verifies by the row of the tick, whichever way it is read', () => {
    const { citations } = graphOf({ ...gridOf('cd', 'ac-d'), reading: 'columns-cite-rows' });
    expect(citations.map(({ verification }) => verification)).toEqual(['unverified']);
  });

  test('adds the citations of clauses', () => {
    const clause = { citing: 'd', cited: 'a', citedAs: 'A 1', place, trust: 'open' } as const;
    const graph = createCitationGraph({ grid: null, clauses: [clause, { ...clause, note: '注' }] });
    expect(graph.cites('d')).toEqual([
      { citing: 'd', cited: 'a', place, verification: 'clause', citedAs: 'A 1' },
      { citing: 'd', cited: 'a', place, verification: 'clause', citedAs: 'A 1', note: '注' },
    ]);
  });

  test('knows nothing of a standard nobody names', () => {
    const graph = graphOf(gridOf(ticks));
    expect([graph.cites('x'), graph.citedBy('x'), graph.impactOf('x')]).toEqual([[], [], []]);
  });
});

const impacts: [ticks: string, of: string, levels: string[]][] = [
  ['ab bc cd', 'd', ['c', 'b', 'a']],
  ['ab bc cd', 'a', []],
  ['ab ac bd cd', 'd', ['bc', 'a']],
  ['ab ba', 'a', ['b']],
  ['ab bc ca', 'a', ['c', 'b']],
  ['ab bc ca da', 'a', ['cd', 'b']],
  ['ad bd ab', 'd', ['ab']],
];

describe('impactOf', () => {
  test.each(impacts)('with %s, a change of %s reaches %j', (ticks, of, levels) => {
    expect(graphOf(gridOf(ticks)).impactOf(of)).toEqual(levels.map((level) => [...level]));
  });

  test('ends in the cycles of the second dataset', () => {
    const graph = createCitationGraph(loadFixture('second-dataset').citations);
    expect(graph.impactOf('q-xx-001')).toEqual([['q-xx-002', 'db99-t-1-2020'], ['q-xx-003']]);
  });
});
