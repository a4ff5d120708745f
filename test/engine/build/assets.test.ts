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
  expect(content).toContain('抄好了');
  expect(content).not.toContain(`"${client['citing.copied']}"`);
  expect(content).toContain(client['citing.failed']);
});

test('a script carries the words of no other', async () => {
  const { content } = await bundleAsset(assets.citing);
  expect(content).not.toContain(client['theme.title']);
  expect(content).not.toContain(client['search.suggestions']);
  expect(await bundleMissingScript()).not.toContain('抄好了');
});
