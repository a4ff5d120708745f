import { expect, test } from 'vitest';
import { compareCount } from '../../../../../src/lib/dataset/findings/count.ts';
import type { Hole } from '../../../../../src/lib/dataset/findings/ground.ts';
import type { Finding } from '../../../../../src/lib/dataset/findings/issue.ts';
import { findIndependent } from '../../../../../src/lib/dataset/validate/find-independent.ts';
import { mendValue } from '../../../../../src/lib/dataset/validate/mend-value.ts';

const finding = (others: boolean): Finding => ({
  file: 'addresses',
  path: ['addresses', 0],
  kind: 'x',
  problem: 'x',
  advice: 'x',
  restsOn: [{ id: 'lost', others }],
});
const list = (path: Hole['path']): Hole => ({ file: 'categories', path, lost: 'list' });

test.each([
  ['of a file, where nothing of its kind is there', ['categories'], false, 0],
  ['of a file, where others of its kind are', ['categories'], true, 1],
  ['of a record, whatever else is there', ['categories', 0, 'subcategories'], true, 0],
] as const)('a lost list %s explains a missing id or not', (_, path, others, left) => {
  expect(findIndependent([finding(others)], [list([...path])])).toHaveLength(left);
});

test('a source that counts more than there are is explained by what is broken, one that counts less is not', () => {
  const count = (expectedCount: number | undefined, actual: number) =>
    compareCount('categories', ['categories', 3], { name: '甲', expectedCount }, actual, [
      'category',
    ]);
  expect(count(undefined, 3)).toEqual([]);
  expect(count(3, 3)).toEqual([]);
  const [few] = count(5, 3);
  expect(few).toMatchObject({
    kind: 'count.differs:categories',
    path: ['categories', 3, 'expectedCount'],
    problem: '甲应有 5 项标准，实有 3 项',
  });
  const own = { file: 'categories', path: ['categories', 3, 'id'] };
  const standards = { file: 'standards', path: ['standards', '*', 'category'], takes: 2 };
  expect(few?.restsOn).toEqual([standards, own]);
  expect(count(3, 5)[0]?.restsOn).toEqual([own]);
});

test('an unknown member is taken for the one it is most like, or for any absent one it would fit', () => {
  const holesOf = (key: string) =>
    (
      mendValue('standards', { standards: [{ id: 'a', title: '甲', [key]: 'x' }] })?.holes ?? []
    ).map(({ path }) => path.at(-1));
  expect(holesOf('numbr')).toEqual(['number']);
  const absent = holesOf('wholly-unlike-anything');
  expect(absent).toEqual(expect.arrayContaining(['number', 'planNumber', 'category']));
  expect(absent).not.toContain('title');
  expect(absent).not.toContain('categories');
});

const relation = { type: 'cites', from: 'a', to: 'b' };

test.each([
  ['neither of its types', null, ''],
  ['of one of its types, though written wrongly', 'Not An Id', 'Not An Id'],
])('a value that may be of several types and is %s leaves what is around it', (_, to, mended) => {
  const file = { relations: [relation, { ...relation, to }, relation] };
  expect(mendValue('relations', file)).toEqual({
    value: { relations: [relation, { ...relation, to: mended }, relation] },
    holes: [{ file: 'relations', path: ['relations', 1, 'to'], lost: 'value' }],
  });
});
