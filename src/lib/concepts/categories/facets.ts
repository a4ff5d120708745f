import {
  type FacetValue,
  listFormerValues,
  type StandardFacet,
} from '../../model/lists/standard-facets.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { isPlace, listFormerPaths } from './records.ts';
import type { CategoryNode } from './schema.ts';
import { levelOf, listNodes, listTops, nameWay } from './tree.ts';

/**
 * Categories of the first level, and all below it. A standard has every category it stands in as a value, with those
 * above: whoever asks for one finds what is below it.
 */
export function listCategoryFacets({ dataset, labels: { say } }: Model): StandardFacet[] {
  const nodes = listNodes(dataset);
  const below = nodes.filter((node) => levelOf(node) > 1);
  const deep = below.some((node) => levelOf(node) > 2);
  return [
    {
      name: 'category',
      word: say('categories.column'),
      in: ['table', 'search'],
      read: (standard) => listSteps(standard).filter(isTop).map(toValue),
      values: listTops(dataset).map(toValue),
      formerIds: listFormerValues(dataset.categories.categories).filter(
        ([former]) => !isPlace(former),
      ),
    },
    {
      name: 'subcategory',
      word: say(deep ? 'category.narrower' : 'subcategory.kind'),
      in: ['table'],
      read: (standard) =>
        listSteps(standard)
          .filter((node) => !isTop(node))
          .map(toValue),
      values: below.map(toValue),
      formerIds: below.flatMap((node) =>
        listFormerPaths(node).map((former) => [former, node.path] as const),
      ),
    },
  ];
}

const isTop = (node: CategoryNode): boolean => levelOf(node) === 1;

const toValue = (node: CategoryNode): FacetValue => [node.path, nameWay(node)];

/** The categories of a standard with all above them, each once. */
function listSteps({ categories }: Standard): CategoryNode[] {
  const steps = categories.flatMap(({ way }) => way);
  return [...new Map(steps.map((node) => [node.path, node])).values()];
}
