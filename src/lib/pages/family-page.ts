import { pageAddress } from '../addresses/page-address.ts';
import type { Family } from '../dataset/types.ts';
import { drawCategories } from '../diagrams/category-diagram.ts';
import { createFence } from '../diagrams/diagram.ts';
import { component, heading, paragraph } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import type { Page } from './page.ts';
import { linkPlace } from './statement-blocks.ts';

/** The page of a family of standards: where it is listed, and all its standards. */
export function createFamilyPage(model: Model, family: Family): Page {
  const address = pageAddress.family(family.id);
  const categories = drawCategories(model, family.id);
  const members = model.standards.filter((s) => s.family.id === family.id);
  return {
    address,
    kind: 'family',
    id: family.id,
    title: family.name,
    description: `${family.name}：${members.length} 项。${family.description}`,
    blocks: [
      paragraph(family.description),
      paragraph(
        '列于',
        linkPlace(family.listing, model.dataset, address),
        `，共 ${members.length} 项。`,
      ),
      ...(categories
        ? [paragraph('分类据正文重绘，括号内是标准数：'), createFence(categories)]
        : []),
      heading(2, '标准'),
      component('FamilyStandards', family.id),
    ],
  };
}
