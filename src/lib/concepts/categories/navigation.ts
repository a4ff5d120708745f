import { pageAddress } from '../../addresses/page-address.ts';
import type { Model } from '../../model/model.ts';
import type { NavigationGroup, NavigationItem } from '../concept.ts';
import { type FamilyCategories, groupByFamily } from './families.ts';
import { isPresent } from './records.ts';
import type { CategoryNode } from './schema.ts';

/**
 * The categories as a tree, of which each page shows the branch it is in. Where several families have categories,
 * those of each stand below its name.
 */
export function listNavigation(model: Model): NavigationGroup[] {
  if (!isPresent(model.dataset)) return [];
  const groups = groupByFamily(model);
  const title = { label: model.labels.say('categories.title'), address: pageAddress.categories };
  const items =
    groups.length > 1 ? groups.map(createFamily) : (groups[0]?.tops ?? []).map(createItem);
  return [{ title, items }];
}

function createFamily({ family, name, anchor, tops }: FamilyCategories): NavigationItem {
  return {
    label: name,
    address: `${pageAddress.categories}#section:${anchor}`,
    opensAt: family === null ? [] : [pageAddress.family(family)],
    items: tops.map(createItem),
  };
}

const createItem = ({ path, record, children }: CategoryNode): NavigationItem => ({
  label: record.name,
  address: pageAddress.category(path),
  items: children.map(createItem),
});
