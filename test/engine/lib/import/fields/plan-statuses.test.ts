import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listChanges, readRows, today, tryImport } from '../try-import.ts';

const heading = ['标准号', '标准名称', '状态', '发布日期'];
const planned = ['在研', '暂缓', '起草', '正在征求意见', '草案阶段'];
/** A status of the dataset's own that is a plan's, under a word nobody knows. */
const own = { id: 'cao-an', name: '草案阶段', tone: 'planned' as const };

const create = (...rows: string[][]) => {
  const { dataset } = readRows([heading, ...rows]);
  const statuses = [...(dataset.site.statuses ?? []), own];
  return { ...dataset, site: { ...dataset.site, statuses } };
};
const statusesOf = ({ dataset }: ReturnType<typeof tryImport>) =>
  createModel(dataset, today).standards.map(({ status: { tone } }) => tone);

describe.each([
  [['现行', ''], 'active'],
  [['现行', '2019-01-01'], 'active'],
  [['', '2019-01-01'], 'active'],
  [['即将实施', ''], 'upcoming'],
  [['废止', ''], 'withdrawn'],
])('a published standard, %j', (cells, tone) => {
  const before = create(['GB/T 1-2019', '甲', ...cells]);

  test.each(planned)('does not become a plan again by a list that says %s', (word) => {
    const result = tryImport(before, [heading.slice(0, 3), ['GB/T 1-2019', '甲', word]]);
    expect(statusesOf(result)).toEqual([tone]);
    expect(listChanges(before, result)).toEqual([]);
    const remarks = result.remarks.format(9).join('\n');
    expect(remarks).toMatch(
      new RegExp(
        `没有改动：已发布的标准.*：1 处\\n {2}第 2 行“状态”列“${word}”（gb-t-1-2019）$`,
        'u',
      ),
    );
  });
});

test('standards that an older list has as plans are told together, with row and column', () => {
  const before = create(['GB/T 1-2019', '甲', '现行', ''], ['GB/T 2-2019', '乙', '', '2019']);
  const result = tryImport(before, [
    ['标准号', '标准名称', '标准状态'],
    ['GB/T 1-2019', '甲', '起草'],
    ['GB/T 2-2019', '乙', '在研'],
  ]);
  expect(result.remarks.format(9)).toEqual([
    expect.stringMatching(/^没有改动：已发布的标准.*events\.json.*：2 处$/u),
    '  第 2 行“标准状态”列“起草”（gb-t-1-2019）',
    '  第 3 行“标准状态”列“在研”（gb-t-2-2019）',
  ]);
});

test('a published standard without a number does not become a plan again', () => {
  const before = create(['', '乙', '现行', ''], ['20190834-T-469', '甲', '已发布', '']);
  const rows = [
    ['', '乙', '审查'],
    ['20190834-T-469', '甲', '起草'],
  ];
  const result = tryImport(before, [heading.slice(0, 3), ...rows]);
  expect(statusesOf(result)).toEqual(['active', 'active']);
  expect(listChanges(before, result)).toEqual([]);
});

test('what is a plan or was published as a draft goes on through the stages', () => {
  const rows = [
    ['20190834-T-469', '甲', '起草', ''],
    ['', '乙', '起草', ''],
    ['GB/T 3-2019', '丙', '征求意见', '2019-01-01'],
  ];
  const next = rows.map(([number = '', title = '']) => [number, title, '审查', '']);
  const result = tryImport(create(...rows), [heading, ...next]);
  expect(statusesOf(result)).toEqual(['planned', 'planned', 'planned']);
  expect(result.counts.changed).toBe(3);
  expect(result.remarks.format(9).join('\n')).not.toContain('没有改动');
});

test.each(['终止执行', '已废止并终止', '废止、终止', '停止实施', '计划终止', '项目已取消'])(
  'a word put together of those for an end is read as one, and told: %s',
  (word) => {
    const { dataset, remarks } = readRows([heading, ['GB/T 1-2019', '甲', word, '']]);
    expect(dataset.site.statuses).toMatchObject([{ name: word, tone: 'withdrawn' }]);
    expect(remarks.format(9).join('\n')).toMatch(
      new RegExp(`按字面归类的状态.*tone：1 处\\n {2}${word}：.*withdrawn（相当于废止）`, 'u'),
    );
  },
);

test.each(['计划废止', '未废止', '暂停执行', '拟终止', '终止前有效', '执行'])(
  'a word that says something else of an end is not: %s',
  (word) => {
    const { dataset } = readRows([heading, ['GB/T 1-2019', '甲', word, '']]);
    expect((dataset.site.statuses ?? []).map(({ tone }) => tone)).not.toContain('withdrawn');
  },
);
