import { createFlowchart } from 'static-mermaid/flowchart';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import type { Model } from '../../model/model.ts';
import type { CategoryNode } from './schema.ts';
import { levelOf, listBranch, listMembers, listTops } from './tree.ts';

/** More rows of boxes one under the other are no figure any more, but a list to scroll through. */
const mostRows = 40;

/** The categories of a family as a figure. */
export interface CategoryDrawing {
  diagram: Diagram;
  /** Whether it has all of them: levels that take too much room are left out. */
  complete: boolean;
}

/**
 * The categories of a family with their counts, down to the level there is room for (redrawing the figure of the
 * standards system from the text). Null when the family is not divided into categories, or into too many.
 */
export function drawCategories(model: Model, familyId: string): CategoryDrawing | null {
  const tops = listTops(model.dataset).filter(({ top }) => top.family === familyId);
  const family = model.dataset.site.families.find((f) => f.id === familyId);
  const all = tops.flatMap(listBranch);
  const levels = findLevels(all);
  if (levels === 0 || !family) return null;
  const { say } = model.labels;
  const shown = all.filter((node) => levelOf(node) <= levels);
  return {
    complete: shown.length === all.length,
    diagram: {
      title: say('categories.drawing', { family: family.name }),
      description:
        levels === 2
          ? say('categories.drawingDescription', { count: tops.length })
          : say('categories.treeDescription', { count: shown.length }),
      layout: 'dagre',
      links: Object.fromEntries(
        shown.map((node) => [nodeId(node), pageAddress.category(node.path)]),
      ),
      source: createFlowchart({
        direction: 'LR',
        nodes: [
          { id: 'root', lines: [family.name] },
          ...shown.map((node) => createBox(model, node, tops.indexOf(node))),
        ],
        edges: shown.map((node) => {
          const parent = node.way.at(-2);
          return { from: parent ? nodeId(parent) : 'root', to: nodeId(node) };
        }),
      }),
    },
  };
}

/** How many levels there is room for; 0 where there is none even for the first, or no category. */
function findLevels(all: readonly CategoryNode[]): number {
  let levels = Math.max(0, ...all.map(levelOf));
  while (levels > 0 && countRows(all, levels) > mostRows) levels--;
  return levels;
}

const countRows = (all: readonly CategoryNode[], levels: number): number =>
  all.filter((node) => {
    const level = levelOf(node);
    return level === levels || (level < levels && node.children.length === 0);
  }).length;

/** @param tone its place among the categories of the first level, which have a colour each; -1 for others. */
function createBox(model: Model, node: CategoryNode, tone: number) {
  const name = tone < 0 ? node.record.name : node.fullName;
  const count = listMembers(model, node.path).length;
  return {
    id: nodeId(node),
    lines: [model.labels.say('category.counted', { name, count })],
    className: tone < 0 ? '' : `tone-${(tone % 6) + 1}`,
  };
}

const nodeId = ({ path }: CategoryNode): string => `c-${path.replaceAll('/', '_')}`;
