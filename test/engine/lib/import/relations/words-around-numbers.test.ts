import { describe, expect, test } from 'vitest';
import { createEmpty, listChanges, listIssues, numbered, tryImport } from '../try-import.ts';

const heading = ['标准号', '标准名称', '状态', '代替标准'];
const older = [5, 6, 7, 8].map((n) => [`GB/T ${n}-2010`, `旧${n}`, '现行', '']);
const rows = (cell: string) => [heading, ['GB/T 1-2020', '甲', '现行', cell], ...older];

/** A dataset that knows no numbers reads cells by their form alone. */
const plain = createEmpty();

describe.each([
  ['that knows the numbers', numbered],
  ['that knows none', plain],
])('in a dataset %s, a cell of replacements', (_, dataset) => {
  const relate = (cell: string) => {
    const result = tryImport(dataset, rows(cell));
    expect(listIssues(result)).toEqual([]);
    const { standards } = result.dataset.standards;
    const numberOf = (id: string) => standards.find((each) => each.id === id)?.number ?? id;
    const again = tryImport(result.dataset, rows(cell));
    expect(listChanges(result.dataset, again)).toEqual([]);
    return {
      told: result.remarks.format(9).join('\n'),
      relations: result.dataset.relations.relations.map(({ type, to }) => [
        type,
        typeof to === 'string' ? numberOf(to) : to,
      ]),
    };
  };

  test.each([
    ['整合代替GB/T 5-2010、GB/T 6-2010', ['GB/T 5-2010', 'GB/T 6-2010']],
    ['合并代替：GB/T 5-2010', ['GB/T 5-2010']],
    ['修订并代替 GB/T 5-2010', ['GB/T 5-2010']],
    ['修订代替GB/T 5-2010', ['GB/T 5-2010']],
    ['全部代替GB/T 5-2010', ['GB/T 5-2010']],
    ['原GB/T 7-2010', ['GB/T 7-2010']],
    ['代替原 GB/T 7-2010', ['GB/T 7-2010']],
    ['GB/T 5-2010和GB/T 6-2010', ['GB/T 5-2010', 'GB/T 6-2010']],
    ['代替GB/T 5-2010 及 GB/T 6-2010', ['GB/T 5-2010', 'GB/T 6-2010']],
  ])('is read without the words before the number: %s', (cell, numbers) => {
    const { relations, told } = relate(cell);
    expect(relations).toEqual(numbers.map((number) => ['replaces', number]));
    expect(told).not.toContain('不认得的代替关系');
  });

  test('is one of a part where the words before the number say so', () => {
    expect(relate('整合并部分代替GB/T 5-2010').relations).toEqual([
      ['partlyReplaces', 'GB/T 5-2010'],
    ]);
  });

  test.each([
    'GB/T 8-2010 eqv ISO 8:2000',
    'GB/T 8-2010/6-2010',
    'GB/T 8-2010/GB/T 6-2010',
    '拟代替GB/T 5-2010',
    '废止GB/T 5-2010',
    'GB/T 8-2010（第1号修改单）',
  ])('that holds more than a number is told of, and becomes no standard: %s', (cell) => {
    const { relations, told } = relate(cell);
    expect(relations).toEqual([]);
    expect(told).toMatch(/不认得的代替关系[\s\S]*第 2 行“代替标准”列/);
  });

  test.each([
    ['GB/T 2887-2000 (eqv)', 'eqv'],
    ['GB/T 2887-2000(2017)', '2017'],
    ['GB/T 2887-2000（2017年版）', '2017年版'],
    ['GB/T 2887-2000（idt ISO 5）', 'idt ISO 5'],
    ['GB/T 2887-2000（ISO 5:1999，IDT）', 'ISO 5:1999，IDT'],
    ['GB/T 2887-2000（等同采用 ISO 5:1999）', '等同采用 ISO 5:1999'],
    ['GB/T 2887-2000（含第1号修改单）', '含第1号修改单'],
  ])('takes no year and no degree for a title: %s', (cell, note) => {
    const { relations, told } = relate(cell);
    expect(relations).toEqual([['replaces', { number: 'GB/T 2887-2000' }]]);
    expect(told).toContain(`，未取：1 处\n  第 2 行“代替标准”列“${cell}”：${note}`);
  });

  test.each([
    ['GB/T 2887-2000（2017）（丁规范）', '丁规范'],
    ['GB/T 2887-2000（《2017》）', '2017'],
    ['GB/T 2887-2000 (Modular plugs)', 'Modular plugs'],
    ['GB/T 2887-2000（等效声级测量）', '等效声级测量'],
    ['GB/T 2887-2000（constructor）', 'constructor'],
  ])('goes on taking what looks like a title: %s', (cell, title) => {
    expect(relate(cell).relations).toEqual([['replaces', { number: 'GB/T 2887-2000', title }]]);
  });

  test.each(['苏JG/T 45-2010', 'Q/GDW 11-2010', 'GB/T 8-2010/XG1-2015', 'IEC 44-8:2002+A1:2010'])(
    'takes a number of another kind as it stands: %s',
    (number) => {
      expect(relate(number).relations).toEqual([['replaces', { number }]]);
    },
  );
});

test('an odd number that the dataset has is the one meant', () => {
  const odd = ['GB/T 8-2010/6-2010', '旧', '现行', ''];
  const result = tryImport(numbered, [heading, odd, ['GB/T 1-2020', '甲', '现行', odd[0] ?? '']]);
  expect(result.dataset.relations.relations).toMatchObject([
    { type: 'replaces', to: result.dataset.standards.standards[0]?.id },
  ]);
});
