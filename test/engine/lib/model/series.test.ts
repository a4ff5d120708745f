import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StandardRecord } from '../../../../src/lib/dataset/types.ts';
import { drawParts } from '../../../../src/lib/diagrams/parts-diagram.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const fixture = loadFixture('editions-dataset');
const day = '2024-06-15';
const model = createModel(fixture, day);

const listParts = (of: typeof model, id: string) =>
  of
    .seriesOf(id)
    ?.parts.map(({ place, standards }) => [
      place.join('-'),
      ...standards.map((standard) => standard.id),
    ]);

/** The model of some records without events. */
function modelOf(records: readonly Pick<StandardRecord, 'id' | 'number' | 'title'>[]) {
  const dataset = structuredClone(fixture);
  dataset.standards.standards = [...records];
  dataset.events.events = [];
  return createModel(dataset, day);
}

describe('the parts of a series', () => {
  const parts = [
    ['1', 'gb-t-500-1-2011'],
    ['2', '20230001-t-469'],
    ['351', 'gb-t-500-351-2015'],
  ];
  test.each(parts.map(([, id]) => [id ?? '']))('are works, seen from %s', (id) => {
    expect(listParts(model, id)).toEqual(parts);
    expect(model.seriesOf(id)?.missing).toEqual([{ from: 3, to: 350 }]);
  });

  test('are the same seen from an edition that another stands for', () => {
    expect(listParts(model, 'gb-t-500-1-2001')).toEqual(parts);
  });

  test('are known by number where no title tells of them, in all levels', () => {
    expect(listParts(model, 'iec-61850-5-2013')).toEqual([
      ['5', 'iec-61850-5-2013'],
      ['7-4', 'iec-61850-7-4-2020'],
    ]);
    expect(model.seriesOf('iec-61850-5-2013')).toMatchObject({
      stem: 'IEC 61850',
      missing: [
        { from: 1, to: 4 },
        { from: 6, to: 6 },
      ],
    });
  });

  test('are no series when all are editions of one part', () => {
    expect(model.seriesOf('gb-t-600-1-2001')).toBeUndefined();
    expect(model.seriesOf('gb-t-600-1-2011')).toBeUndefined();
  });

  test('are those of the older number and those of the newer one apart, though titles agree', () => {
    const two = modelOf(
      ['1.1-2001', '1.2-2001', '2.1-2011', '2.2-2011'].map((number, i) => ({
        id: `n${i}`,
        number: `GB/T ${number}`,
        title: `总名称 第${(i % 2) + 1}部分：名称`,
      })),
    );
    expect(listParts(two, 'n0')).toEqual([
      ['1', 'n0'],
      ['2', 'n1'],
    ]);
    expect(listParts(two, 'n3')).toEqual([
      ['1', 'n2'],
      ['2', 'n3'],
    ]);
  });

  test('are called by what their titles begin with, each by its own, else by that of another', () => {
    const named = modelOf([
      { id: 'a', number: 'GB/T 1.1-2001', title: '总则' },
      { id: 'b', number: 'GB/T 1.2-2001', title: '体系 第2部分：乙' },
      { id: 'c', number: 'GB/T 1.3-2001', title: '新体系 第3部分：丙' },
    ]);
    expect(['a', 'b', 'c'].map((id) => named.seriesOf(id)?.stem)).toEqual([
      '体系',
      '体系',
      '新体系',
    ]);
    const bare = modelOf([
      { id: 'a', number: 'GB/T 1.1-2001', title: '甲' },
      { id: 'b', number: 'GB/T 1.2-2011', title: '乙' },
    ]);
    expect(bare.seriesOf('b')?.stem).toBe('GB/T 1');
  });

  test('are never amendments', () => {
    const amended = modelOf([
      { id: 'a', number: 'GB/T 1.1-2001', title: '名称 第1部分' },
      { id: 'b', number: 'GB/T 1.2-2001', title: '名称 第2部分' },
      { id: 'c', number: 'GB/T 1.1-2001/XG1-2003', title: '名称 第1部分' },
    ]);
    expect(amended.seriesOf('c')).toBeUndefined();
    expect(listParts(amended, 'a')).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  test('and the runs missing between them make up all numbers to the last', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(numbers, (all) => {
        const series = modelOf(
          all.map((part) => ({ id: `p${part}`, number: `GB/T 7.${part}-2001`, title: 'x' })),
        ).seriesOf(`p${all[0]}`);
        const missing = (series?.missing ?? []).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        const last = Math.max(...all);
        expect([...all, ...missing].sort((a, b) => a - b)).toEqual(
          Array.from({ length: last }, (_, i) => i + 1),
        );
        const runs = series?.missing ?? [];
        expect(runs.every(({ from }, i) => i === 0 || from > (runs[i - 1]?.to ?? 0) + 1)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('drawParts', () => {
  const draw = (of: typeof model, id: string) => drawParts(of, of.resolveStandard(id));

  test('draws a run of missing parts as one box in its place', () => {
    const { say } = model.labels;
    const drawn = draw(model, 'gb-t-500-1-2011');
    expect(drawn?.description).toBe(say('diagram.partsMissing', { count: 3, last: 351 }));
    expect(drawn?.source.match(/missing-\d+\[/g)).toEqual(['missing-3[']);
    expect(drawn?.source).toContain(say('diagram.partRun', { from: 3, to: 350 }));
    expect(Object.keys(drawn?.links ?? {})).toEqual([
      's-gb-t-500-1-2011',
      's-20230001-t-469',
      's-gb-t-500-351-2015',
    ]);
  });

  test('marks the edition that stands for the one the page is about', () => {
    expect(draw(model, 'gb-t-500-1-2001')?.current).toBe('s-gb-t-500-1-2011');
    expect(draw(model, '20230001-t-469')?.current).toBe('s-20230001-t-469');
  });

  test('draws nothing of more parts than a picture can show', () => {
    const series = (count: number) =>
      modelOf(
        Array.from({ length: count }, (_, i) => ({
          id: `p${i + 1}`,
          number: `GB/T 7.${i + 1}-2001`,
          title: 'x',
        })),
      );
    expect(draw(series(60), 'p1')).not.toBeNull();
    expect(draw(series(61), 'p1')).toBeNull();
  });
});
