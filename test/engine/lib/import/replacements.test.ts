import { describe, expect, test } from 'vitest';
import {
  relationHeading as heading,
  listChanges,
  listIssues,
  numbered,
  relate,
  tryImport,
} from './try-import.ts';

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

  test.each(['见公告', '见 2019 年公告', '丙规范', '{"number":1}', '__proto__', '《》'])(
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
