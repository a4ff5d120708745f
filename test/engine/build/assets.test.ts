import { expect, test, vi } from 'vitest';
import { bundleAsset, bundleMissingScript } from '../../../src/build/assets.ts';
import { assets } from '../../../src/client/contract.ts';
import { client } from '../../../src/lib/labels/zh-cn/client.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

/** A dataset with one word of its own, in place of the one the environment names. */
const getModel = vi.hoisted(() => vi.fn());
vi.mock('../../../src/build/model.ts', () => ({ getModel }));

const dataset = {
  ...loadFixture('bare-dataset'),
  labels: { labels: { 'citing.copied': '抄好了' } },
};
getModel.mockReturnValue({ dataset });

test('a script says what its dataset says, and the rest as usual', async () => {
  const { content } = await bundleAsset(assets.citing);
  expect(content.includes('抄好了')).toBe(true);
  expect(content.includes(`"${client['citing.copied']}"`)).toBe(false);
  expect(content.includes(client['citing.failed'])).toBe(true);
});

test('a script carries the words of no other', async () => {
  const { content } = await bundleAsset(assets.citing);
  expect(content.includes(client['theme.title'])).toBe(false);
  expect(content.includes(client['search.suggestions'])).toBe(false);
  expect((await bundleMissingScript()).includes('抄好了')).toBe(false);
});
