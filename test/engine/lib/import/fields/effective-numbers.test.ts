import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { Trust } from '../../../../../src/lib/dataset/types.ts';
import { createEmpty, listChanges, listProblems, numbered, tryImport } from '../try-import.ts';

/** A plan that became a standard, a misprinted number, and a standard that replaces another. */
const createDataset = (trust: Trust): Dataset => ({
  ...createEmpty({ numbering: numbered.numbering }),
  standards: {
    standards: [
      { id: 'plan', planNumber: '20190834-T-469', title: '计划' },
      { id: 'misprint', number: 'GB/T 2-2016', title: '乙', corrected: { number: 'GB/T 2-2018' } },
      { id: 'old', number: 'GB/T 3-2010', title: '丙' },
    ],
  },
  events: {
    events: [
      {
        ...{ record: 'plan', kind: 'published', date: '2021-01-01', trust },
        number: 'GB/T 40000-2021',
      },
    ],
  },
});
const reported = createDataset('reported');
const headings = ['标准号', '标准名称'];
const idsOf = ({ standards }: Dataset) => standards.standards.map(({ id }) => id);
const ids = idsOf(reported);

describe('a row with the number a standard is called by', () => {
  test.each([
    ['GB/T 40000-2021', 'plan', '计划'],
    ['ＧＢ／Ｔ 40000—2021', 'plan', '计划'],
    ['GB/T 40000-2021 待核实', 'plan', '计划'],
    ['GB/T 40000-2021 待核实 原计划号 20190834-T-469', 'plan', '计划'],
    ['GB/T 40000-2021 (Unverified)', 'plan', '计划'],
    ['20190834-T-469', 'plan', '计划'],
    ['GB/T 2-2018', 'misprint', '乙'],
    ['GB/T 2-2018 待核实 原文印作 GB/T 2-2016', 'misprint', '乙'],
    ['GB/T 2-2016', 'misprint', '乙'],
  ])('%s belongs to the record %s, and changes no number', (number, id, title) => {
    const result = tryImport(reported, [headings, [number, title]]);
    expect([listProblems(result), listChanges(reported, result)]).toEqual([[], []]);
    expect(result.taken.map(({ record, isNew }) => [record.id, isNew])).toEqual([[id, false]]);
    expect(result.missing.map((each) => each.id)).toEqual(ids.filter((each) => each !== id));
  });

  test('is said not to prove it where it is only reported', () => {
    const note = (dataset: Dataset) =>
      tryImport(dataset, [headings, ['GB/T 40000-2021', '计划']]).remarks.format(9);
    expect(note(reported).join()).toContain('GB/T 40000-2021');
    expect(note(createDataset('proved-by-source'))).toEqual([]);
  });

  test('belongs to the record that has it as its own, whatever events of others name', () => {
    const dataset = structuredClone(reported);
    dataset.standards.standards.push({ id: 'own', number: 'GB/T 40000-2021', title: '计划' });
    const { taken } = tryImport(dataset, [headings, ['GB/T 40000-2021', '计划']]);
    expect(taken.map(({ record }) => record.id)).toEqual(['own']);
  });

  test('is one row of two where the plan has one as well', () => {
    const rows = [
      [...headings, '计划号'],
      ['GB/T 40000-2021', '计划', '20190834-T-469'],
    ];
    const result = tryImport(reported, rows);
    expect([listProblems(result), listChanges(reported, result)]).toEqual([[], []]);
  });

  test('is that record where relations name it, in a cell or in a sheet of them', () => {
    const relation = { type: 'replaces', from: 'plan', to: 'old' };
    const inCell = tryImport(reported, [
      [...headings, '被代替'],
      ['GB/T 3-2010', '丙', 'GB/T 40000-2021 待核实'],
    ]);
    const inSheet = tryImport(reported, [headings, ['GB/T 3-2010', '丙']], {
      relations: [
        ['标准', '关系', '对方'],
        ['GB/T 40000-2021', '代替', 'GB/T 3-2010'],
      ],
    });
    for (const result of [inCell, inSheet]) {
      expect(listProblems(result)).toEqual([]);
      expect(idsOf(result.dataset)).toEqual(ids);
      expect(result.dataset.relations.relations).toMatchObject([relation]);
      const rows = [
        [...headings, '代替'],
        ['20190834-T-469', '计划', 'GB/T 3-2010'],
      ];
      expect(tryImport(result.dataset, rows).dataset.relations.relations).toHaveLength(1);
    }
  });
});
