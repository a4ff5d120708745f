import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { Family } from '../dataset/types.ts';
import { component, heading, link, paragraph } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { formatPlace } from './format-place.ts';
import type { Page } from './page.ts';

/** The page of a family of standards: where it is listed, and all its standards. */
export function createFamilyPage(model: Model, family: Family): Page {
  const address = pageAddress.family(family.id);
  const members = model.standards.filter((s) => s.family.id === family.id);
  const source = relativeAddress(address, pageAddress.source(family.listing.source));
  return {
    address,
    kind: 'family',
    id: family.id,
    title: family.name,
    description: `${family.name}：${members.length} 项。${family.description}`,
    blocks: [
      paragraph(family.description),
      paragraph('列于', link(source, formatPlace(family.listing, model.dataset)), `，共 ${members.length} 项。`),
      heading(2, '标准'),
      component('FamilyStandards', family.id),
    ],
  };
}
