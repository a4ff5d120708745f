import { expect, test } from 'vitest';
import { findValueId } from '../../../../../src/lib/search/query/find-value-id.ts';

/** What addresses up to version 1.2 say, and what they mean. */
const published = [
  ['kind', '标准', 'standard'],
  ['kind', '一级分类', 'category'],
  ['kind', '二级分类', 'subcategory'],
  ['kind', '标准子体系', 'subsystem'],
  ['kind', '标准族', 'family'],
  ['kind', '来源文件', 'source'],
  ['kind', '平台', 'platform'],
  ['kind', '架构', 'view'],
  ['kind', '系统', 'system'],
  ['kind', '数据流程', 'flows'],
  ['kind', '引用关系', 'citations'],
  ['kind', '术语', 'terms'],
  ['kind', '路线图', 'roadmap'],
  ['kind', '空白', 'gaps'],
  ['kind', '说明', 'about'],
  ['kind', '更改', 'changes'],
  ['kind', '指南', 'guide'],
  ['kind', '登记', 'register'],
  ['kind', '印本', 'booklet'],
  ['status', '现行', 'active'],
  ['status', '在研', 'planned'],
  ['status', '即将实施', 'upcoming'],
  ['status', '被代替', 'replaced'],
  ['status', '废止', 'withdrawn'],
  ['mandate', '强制性', 'mandatory'],
  ['mandate', '推荐性', 'recommended'],
  ['mandate', '指导性技术文件', 'guidelines'],
] as const;

test.each(published)('%s=%s of version 1.2 means %s, whatever the site calls it', (...row) => {
  const [name, word, id] = row;
  const values = [['another', word] as const, [id, 'label'] as const];
  expect(findValueId({ name, values }, word)).toBe(id);
  expect(findValueId({ name, values }, 'label')).toBeUndefined();
  expect(findValueId({ name, values: [['another', word]] }, word)).toBeUndefined();
});

test('a value is asked for by its id first, then by one it had before, then by its word', () => {
  const values = [
    ['a', 'b'],
    ['b', 'c'],
    ['d', 'e'],
    ['f', 'g'],
  ] as const;
  const formerIds = [
    ['b', 'a'],
    ['e', 'f'],
    ['gone', 'nowhere'],
  ] as const;
  const facet = { name: 'focus', values, formerIds };
  expect(['b', 'e', 'g', 'gone'].map((asked) => findValueId(facet, asked))).toEqual([
    'b',
    'f',
    'f',
    undefined,
  ]);
  expect(findValueId(facet, null)).toBeUndefined();
});
