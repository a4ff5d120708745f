import { describe, expect, test } from 'vitest';
import {
  relationHeading as heading,
  listChanges,
  listIssues,
  numbered,
  relate,
  tryImport,
} from '../try-import.ts';

const from = 'gb-t-1-2020';
const other = ['GB/T 3-2010', '丙规范', '现行', '', ''];
const relateCell = (cell: string) => relate(['GB/T 1-2020', '甲', '现行', cell, ''], other);
const told = (cell: string) => relateCell(cell).remarks.format(9).join('\n');

describe('a cell of replacements', () => {
  test.each([
    ['GB/T 3—2010（部分代替）', [{ type: 'partlyReplaces', from, to: 'gb-t-3-2010' }]],
    ['GB/T 3-2010(部分)', [{ type: 'partlyReplaces', from, to: 'gb-t-3-2010' }]],
    ['GB/T 3-2010 部分代替', [{ type: 'partlyReplaces', from, to: 'gb-t-3-2010' }]],
    ['代替：GB/T 3-2010（全部）', [{ type: 'replaces', from, to: 'gb-t-3-2010' }]],
    ['GB/T 3-2010（丙规范、旧）', [{ type: 'replaces', from, to: 'gb-t-3-2010' }]],
    ['GB/T 3-2010（已废止）', [{ type: 'replaces', from, to: 'gb-t-3-2010' }]],
    [
      'Q/GDW 7—2009（丁）',
      [{ type: 'replaces', from, to: { number: 'Q/GDW 7—2009', title: '丁' } }],
    ],
    [
      'GB/T 7-2009《丁，戊》',
      [{ type: 'replaces', from, to: { number: 'GB/T 7-2009', title: '丁，戊' } }],
    ],
    [
      '《丁》（GB/T 7-2009）',
      [{ type: 'replaces', from, to: { number: 'GB/T 7-2009', title: '丁' } }],
    ],
    ['部分代替《丁》', [{ type: 'partlyReplaces', from, to: { title: '丁' } }]],
    ['丙规范', [{ type: 'replaces', from, to: 'gb-t-3-2010' }]],
    [
      'GB/T 3-2010 GB/T 7-2009（部分代替）',
      [
        { type: 'replaces', from, to: 'gb-t-3-2010' },
        { type: 'partlyReplaces', from, to: { number: 'GB/T 7-2009' } },
      ],
    ],
    [
      'Q/GDW 7-2009  Q/GDW 8—2009',
      [
        { type: 'replaces', from, to: { number: 'Q/GDW 7-2009' } },
        { type: 'replaces', from, to: { number: 'Q/GDW 8—2009' } },
      ],
    ],
    ['NIST SP 800-53 Rev 5', [{ type: 'replaces', from, to: { number: 'NIST SP 800-53 Rev 5' } }]],
    ['电网科〔2011〕12号', [{ type: 'replaces', from, to: { number: '电网科〔2011〕12号' } }]],
  ])('is read: %s', (cell, relations) => {
    const result = relateCell(cell);
    expect(result.relations).toEqual(relations);
    expect(result.remarks.format(9).join()).not.toContain('不认得的代替');
    const again = tryImport(result.dataset, [
      heading,
      ['GB/T 1-2020', '甲', '现行', cell, ''],
      other,
    ]);
    expect(listChanges(result.dataset, again)).toEqual([]);
  });

  test.each(['首次发布', '首次制定', '新制定', '无', '不涉及', '—', '/'])(
    'names none: %s',
    (cell) => {
      expect(relateCell(cell).relations).toEqual([]);
      expect(told(cell)).not.toContain('代替');
    },
  );

  test.each(['见公告', '见 2019 年公告', '丙规', '甲', '{"number":1}', '__proto__', '《》'])(
    'that names no standard is told of, and not taken: %s',
    (cell) => {
      expect(relateCell(cell).relations).toEqual([]);
      expect(told(cell)).toMatch(/不认得的代替关系[\s\S]*第 2 行“代替标准”列/);
    },
  );

  test('of which a part cannot be read takes the rest, and nothing away', () => {
    const before = relateCell('GB/T 3-2010、GB/T 4-2010').dataset;
    const row = (cell: string) => [heading, ['GB/T 1-2020', '甲', '现行', cell, ''], other];
    const after = tryImport(before, row('GB/T 4-2010（部分）、见公告、GB/T 5-2010'));
    expect(listIssues(after)).toEqual([]);
    expect(after.dataset.relations.relations.map(({ type, to }) => [type, to])).toEqual([
      ['replaces', 'gb-t-3-2010'],
      ['partlyReplaces', { number: 'GB/T 4-2010' }],
      ['replaces', { number: 'GB/T 5-2010' }],
    ]);
    expect(after.remarks.format(9).join('\n')).toContain('：见公告');
    expect(listChanges(before, tryImport(before, row('首次发布')))).toEqual([]);
    expect(listChanges(numbered, tryImport(numbered, [heading]))).toEqual([]);
  });
});

describe('a title alone', () => {
  const relationsOf = (...rows: string[][]) => relate(...rows).relations.map(({ to }) => to);
  const [later, earlier] = [
    ['GB/T 1-2020', '甲', '现行', '甲', ''],
    ['GB/T 1-2010', '甲', '现行', '', ''],
  ];

  test('names the other standard of that title, wherever it stands and however it is spaced', () => {
    expect(relationsOf(later, earlier)).toEqual(['gb-t-1-2010']);
    expect(relationsOf(earlier, later)).toEqual(['gb-t-1-2010']);
    const spaced = ['GB/T 4-2010', '丁 规 范', '现行', '', ''];
    expect(relationsOf(['GB/T 1-2020', '甲', '现行', '丁规范', ''], spaced)).toEqual([
      'gb-t-4-2010',
    ]);
  });

  test('names none where several have it, and is told of', () => {
    const third = ['GB/T 1-2000', '甲', '现行', '', ''];
    const result = relate(later, earlier, third);
    expect(result.relations).toEqual([]);
    expect(result.remarks.format(9).join('\n')).toMatch(
      /不认得的代替关系[\s\S]*第 2 行“代替标准”列“甲”/,
    );
  });

  test('of a standard that only the dataset has names it as well, until the catalogue has another', () => {
    const { dataset } = relate(earlier);
    const after = tryImport(dataset, [heading, later]);
    expect(after.dataset.relations.relations.map(({ to }) => to)).toEqual(['gb-t-1-2010']);
    expect(listChanges(after.dataset, tryImport(after.dataset, [heading, later]))).toEqual([]);
  });
});
