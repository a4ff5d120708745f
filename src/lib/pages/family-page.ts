import { pageAddress } from '../addresses/page-address.ts';
import type { Family } from '../dataset/types.ts';
import { component, paragraph, section } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import type { Page } from './page.ts';
import { linkPlace } from './statement-blocks.ts';

/** The page of a family of standards: where it is listed, and all its standards. */
export function createFamilyPage(model: Model, family: Family): Page {
  const address = pageAddress.family(family.id);
  const { say, phrase } = model.labels;
  const members = model.standards.filter((s) => s.family.id === family.id);
  const count = members.length;
  return {
    address,
    kind: 'family',
    id: family.id,
    title: family.name,
    crumbs: [{ label: say('standards.title'), address: pageAddress.standards }],
    description: say('family.description', {
      name: family.name,
      count,
      description: family.description,
    }),
    blocks: [
      paragraph(family.description),
      paragraph(
        phrase('family.listed', {
          place: linkPlace(family.listing, model.dataset, address),
          count,
        }),
      ),
      ...model.concepts.flatMap((concept) => concept.familyBlocks?.(model, family.id) ?? []),
      ...(count > 0
        ? [section('standards', say('family.standards')), component('FamilyStandards', family.id)]
        : []),
    ],
  };
}
