import { describe, expect, test } from 'vitest';
import {
  createEmpty,
  listChanges,
  listIssues,
  listProblems,
  numbered,
  tryImport,
} from '../try-import.ts';

const table = (cell: string, word = '采用国际标准') => [
  ['标准号', '标准名称', word],
  ['GB/T 1-2020', '甲', cell],
  ['GB/T 2-2020', '乙', ''],
];

function adopt(cell: string, dataset = numbered) {
  const result = tryImport(dataset, table(cell));
  expect(listProblems(result)).toEqual([]);
  expect(listIssues(result)).toEqual([]);
  const { relations } = result.dataset.relations;
  return {
    ...result,
    told: result.remarks.format(9).join('\n'),
    adopted: relations.map(({ type, from, to, degree }) => [type, from, to, degree]),
  };
}

const iso = (number: string) => ({ number });

describe('a column of adopted standards', () => {
  test.each(['采用国际标准', '采标', '采用国际标准号', 'adopts', 'Adopts'])(
    'is known: %s',
    (word) => {
      const { dataset } = tryImport(numbered, table('ISO 9', word));
      expect(dataset.relations.relations).toMatchObject([{ type: 'adopts', to: iso('ISO 9') }]);
    },
  );

  test.each([
    ['ISO 9001:2015,IDT', [['ISO 9001:2015', 'IDT']]],
    ['ISO 9001:2015，ｉｄｔ', [['ISO 9001:2015', 'IDT']]],
    ['ISO/IEC 27001:2013（IDT）', [['ISO/IEC 27001:2013', 'IDT']]],
    ['IEC 61850-7-4:2010', [['IEC 61850-7-4:2010', undefined]]],
    ['MOD ISO 8:2000', [['ISO 8:2000', 'MOD']]],
    ['等同采用 ISO 8:2000', [['ISO 8:2000', 'IDT']]],
    ['ISO 8:2000，非等效', [['ISO 8:2000', 'NEQ']]],
    ['ISO 8:2000 (修改采用)', [['ISO 8:2000', 'MOD']]],
    [
      'ISO 1:2000,IDT、ISO 2:2000 NEQ;ISO 3:2000',
      [
        ['ISO 1:2000', 'IDT'],
        ['ISO 2:2000', 'NEQ'],
        ['ISO 3:2000', undefined],
      ],
    ],
  ])('is read with the degree: %s', (cell, expected) => {
    const result = adopt(cell);
    expect(result.adopted).toEqual(
      expected.map(([number, degree]) => ['adopts', 'gb-t-1-2020', iso(String(number)), degree]),
    );
    expect(result.told).not.toContain('采用');
    expect(listChanges(result.dataset, adopt(cell, result.dataset))).toEqual([]);
  });

  test.each(['ISO 8:2000 eqv', 'EQV ISO 8:2000', 'ISO 8:2000,等效', 'ISO 8:2000（参照采用）'])(
    'says what to do about a degree of before: %s',
    (cell) => {
      const { adopted, told } = adopt(cell);
      expect(adopted).toEqual([['adopts', 'gb-t-1-2020', iso('ISO 8:2000'), undefined]]);
      expect(told).toMatch(/IDT、MOD 或 NEQ[\s\S]*第 2 行“采用国际标准”列/);
    },
  );

  test.each(['无', '—', '未采用', '否'])('names none: %s', (cell) => {
    const { adopted, told } = adopt(cell);
    expect(adopted).toEqual([]);
    expect(told).not.toContain('采用');
  });

  test.each([
    '是',
    '见前言',
    'ISO 8:2000 of the year, see IDT',
    'IDT',
    '__proto__',
    '{"number":1}',
  ])('tells of what it cannot read, and takes nothing for a standard: %s', (cell) => {
    const { told, adopted } = adopt(cell);
    expect(adopted).toEqual([]);
    expect(told).toMatch(/不认得的采用[\s\S]*第 2 行“采用国际标准”列/);
  });

  test('changes the degree, adds what is new and lets go of what it leaves out', () => {
    const first = adopt('ISO 1:2000,IDT、ISO 2:2000').dataset;
    const next = adopt('ISO 1:2000,MOD、ISO 3:2000', first);
    expect(next.adopted.map(([, , to, degree]) => [to, degree])).toEqual([
      [iso('ISO 1:2000'), 'MOD'],
      [iso('ISO 3:2000'), undefined],
    ]);
    expect(next.counts.changed).toBe(1);
    expect(adopt('ISO 1:2000、ISO 3:2000', next.dataset).adopted).toEqual(next.adopted);
    expect(adopt('', next.dataset).adopted).toEqual(next.adopted);
  });

  test('takes nothing away where something cannot be read, or where a relation says more', () => {
    const first = adopt('ISO 1:2000').dataset;
    expect(adopt('见前言', first).adopted).toHaveLength(1);
    const [relation] = first.relations.relations;
    if (!relation) throw new Error('no relation');
    const noted = { ...first, relations: { relations: [{ ...relation, note: '附录除外' }] } };
    const after = adopt('ISO 2:2000', noted);
    expect(after.adopted).toHaveLength(2);
    expect(after.told).toContain('ISO 1:2000');
  });

  test('leads to a standard of the dataset', () => {
    expect(adopt('GB/T 2—2020,IDT').adopted).toEqual([
      ['adopts', 'gb-t-1-2020', 'gb-t-2-2020', 'IDT'],
    ]);
  });

  test('stays a field of its own where the dataset has declared one', () => {
    const fields = [{ key: 'adopted', label: '采用国际标准', type: 'text' as const }];
    const { site } = createEmpty();
    const { dataset } = tryImport(createEmpty({ site: { ...site, fields } }), table('ISO 9'));
    expect(dataset.relations.relations).toEqual([]);
    expect(dataset.standards.standards[0]?.fields).toEqual({ adopted: 'ISO 9' });
  });
});
