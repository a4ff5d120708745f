import { createFlowchart } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Diagram } from '../../diagrams/diagram.ts';
import type { Model } from '../../model/create-model.ts';

/**
 * The categories of a family with their subcategories and counts (redrawing the figure of the standards
 * system from the text). Null when the family is not divided into categories.
 */
export function drawCategories(model: Model, familyId: string): Diagram | null {
  const categories = model.dataset.categories.categories.filter((c) => c.family === familyId);
  const family = model.dataset.site.families.find((f) => f.id === familyId);
  if (categories.length === 0 || !family) return null;
  const counts = new Map<string, number>();
  for (const { category, subcategory } of model.standards) {
    for (const id of [category && `c-${category.id}`, subcategory && `b-${subcategory.id}`]) {
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const box = (id: string, name: string, className: string) => ({
    id,
    lines: [`${name}（${counts.get(id) ?? 0}）`],
    className,
  });
  return {
    title: `${family.name}的分类`,
    description: `${categories.length} 个一级分类及其二级分类，括号内是标准数；0 表示空白。`,
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
