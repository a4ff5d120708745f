import { createFlowchart } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import type { Model } from '../../model/model.ts';

/**
 * The categories of a family with their subcategories and counts (redrawing the figure of the standards
 * system from the text). Null when the family is not divided into categories.
 */
export function drawCategories(model: Model, familyId: string): Diagram | null {
  const categories = model.dataset.categories.categories.filter((c) => c.family === familyId);
  const family = model.dataset.site.families.find((f) => f.id === familyId);
  if (categories.length === 0 || !family) return null;
  const { say } = model.labels;
  const counts = new Map<string, number>();
  for (const { category, subcategory } of model.standards) {
    for (const id of [category && `c-${category.id}`, subcategory && `b-${subcategory.id}`]) {
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const box = (id: string, name: string, className: string) => ({
    id,
    lines: [say('category.counted', { name, count: counts.get(id) ?? 0 })],
    className,
  });
  return {
    title: say('categories.drawing', { family: family.name }),
    description: say('categories.drawingDescription', { count: categories.length }),
    layout: 'dagre',
    links: Object.fromEntries(
      categories.flatMap((c) => [
        [`c-${c.id}`, pageAddress.category(c.id)],
        ...c.subcategories.map((s) => [`b-${s.id}`, pageAddress.subcategory(c.id, s.id)]),
      ]),
    ),
    source: createFlowchart({
      direction: 'LR',
      nodes: [
        { id: 'root', lines: wrapTitle(family.name, { width: 8 }), className: 'numbered' },
        ...categories.flatMap((c, i) => [
          box(`c-${c.id}`, c.fullName, `tone-${(i % 6) + 1}`),
          ...c.subcategories.map((s) => box(`b-${s.id}`, s.name, '')),
        ]),
      ],
      edges: categories.flatMap((c) => [
        { from: 'root', to: `c-${c.id}` },
        ...c.subcategories.map((s) => ({ from: `c-${c.id}`, to: `b-${s.id}` })),
      ]),
    }),
  };
}
