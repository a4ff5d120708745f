import { pageAddress } from '../../addresses/page-address.ts';
import { type Block, component, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { groupByFamily } from './families.ts';
import { levelOf, listNodes } from './tree.ts';

/** The page that lists all categories: those of each family apart where several have some. */
export function createIndexPage(model: Model): Page {
  const { say } = model.labels;
  const { categories: list } = model.dataset.categories;
  const levels = Math.max(0, ...listNodes(model.dataset).map(levelOf));
  const words = { count: list.length };
  return {
    address: pageAddress.categories,
    kind: 'list',
    id: 'categories',
    title: say('categories.title'),
    description:
      levels === 1
        ? say('categories.flatDescription', words)
        : say(levels > 2 ? 'categories.deepDescription' : 'categories.description', words),
    crumbs: [],
    unindexed: true,
    blocks: listBlocks(model),
  };
}

function listBlocks(model: Model): Block[] {
  const groups = groupByFamily(model);
  if (groups.length < 2) return [component('CategoryTable', 'categories')];
  return groups.flatMap(({ family, name, anchor }) => [
    section(anchor, name),
    component('FamilyCategories', family ?? ''),
  ]);
}
