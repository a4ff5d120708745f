import { expect, test } from 'vitest';
import { createWords } from '../../../../../src/lib/labels/label.ts';
import { type ClientParts, clientParts } from '../../../../../src/lib/labels/zh-cn/client.ts';
import { describeOthers, listBadges } from '../../../../../src/lib/search/rank/describe-result.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createTitleSet } from '../title-set.ts';

const { say } = createWords<ClientParts['search']>('zh-CN', clientParts.search);
const { index, titles } = createTitleSet(createModel(loadFixture('second-dataset'), '2024-06-15'));

const standard = titles.rows.find(({ numbers }) => numbers.length > 1);
if (!standard) throw new Error('no standard with two numbers');
const renamed = { ...standard, otherTitles: [{ text: '旧的名称', compact: '旧的名称' }] };

test('a standard shows its value of the facet asked for, and not that it is one', () => {
  const badges = listBadges(standard, index, 'status', 'basis');
  expect(badges.map(({ facet }) => facet)).toEqual(['status']);
  const { values } = index.facets.find(({ name }) => name === 'status') ?? { values: [] };
  expect(values).toContainEqual([badges[0]?.id, badges[0]?.word]);
});

test('any other page shows its kind', () => {
  const source = index.facets[index.kind.facet]?.values.findIndex(([id]) => id === 'source') ?? -1;
  const values = index.facets.map((_, i) => (i === index.kind.facet ? [source] : []));
  const badges = listBadges({ ...standard, isStandard: false, values }, index, 'status', 'basis');
  expect(badges).toMatchObject([{ facet: 'kind', id: 'source', word: '来源文件' }]);
});

test('by which name or number a page was found is said when it shows another', () => {
  const [, second] = standard.numbers;
  expect(describeOthers(standard, null, say)).toContain(second?.text);
  expect(describeOthers({ ...standard, numbers: standard.numbers.slice(0, 1) }, null, say)).toBe(
    '',
  );
  expect(describeOthers(renamed, ['旧的', '名称'], say)).toBe(
    say('search.otherTitles', { titles: '旧的名称' }),
  );
  expect(describeOthers(renamed, [renamed.title], say)).toBe('');
  expect(describeOthers(renamed, ['别的'], say)).toBe('');
});
