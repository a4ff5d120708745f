import type {
  FacetValue,
  FormerValue,
  MovedValue,
  StandardFacet,
} from '../../model/lists/standard-facets.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { isPlace, listFormerPaths } from './records.ts';
import type { CategoryNode } from './schema.ts';
import { levelOf, listNodes, nameWay } from './tree.ts';

/**
 * Categories of the first level, and all below it. A standard has every category it stands in as a value, with those
 * above: whoever asks for one finds what is below it.
 */
export function listCategoryFacets({ dataset, labels: { say } }: Model): StandardFacet[] {
  const nodes = listNodes(dataset);
  const tops = nodes.filter(isTop);
  const below = nodes.filter((node) => levelOf(node) > 1);
  const deep = below.some((node) => levelOf(node) > 2);
  return [
    {
      name: 'category',
      word: say('categories.column'),
      in: ['table', 'search'],
      read: (standard) => listSteps(standard).filter(isTop).map(toValue),
      values: tops.map(toValue),
      formerIds: listFormerIn('category', tops),
      movedIds: listMovedFrom('subcategory', tops),
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
      formerIds: listFormerIn('subcategory', below),
      movedIds: listMovedFrom('category', below),
    },
  ];
}

type LevelFacet = 'category' | 'subcategory';

/** The paths categories had in a facet: one of a single step was that of a category of the first level. */
const listFormerIn = (facet: LevelFacet, nodes: readonly CategoryNode[]): FormerValue[] =>
  nodes.flatMap((node) =>
    listFormerPaths(node)
      .filter((former) => isPlace(former) === (facet === 'subcategory'))
      .map((former): FormerValue => [former, node.path]),
  );

/** The same of categories that are values of another facet by now. */
const listMovedFrom = (facet: LevelFacet, nodes: readonly CategoryNode[]): MovedValue[] =>
  listFormerIn(facet, nodes).map(([former, id]) => [facet, former, id]);

const isTop = (node: CategoryNode): boolean => levelOf(node) === 1;

const toValue = (node: CategoryNode): FacetValue => [node.path, nameWay(node)];

/** The categories of a standard with all above them, each once. */
function listSteps({ categories }: Standard): CategoryNode[] {
  const steps = categories.flatMap(({ way }) => way);
  return [...new Map(steps.map((node) => [node.path, node])).values()];
}
