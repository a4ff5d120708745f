import { pageAddress } from '../addresses/page-address.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Family } from '../dataset/types.ts';
import { component, paragraph, section } from '../mdx/nodes.ts';
import type { Model } from '../model/model.ts';
import type { Page } from '../pages/page.ts';
import { linkPlace } from '../pages/statement-blocks.ts';

/** The page of a family of standards: where it is listed, and all its standards. */
export function createFamilyPage(model: Model, family: Family, concepts: readonly Concept[]): Page {
  const address = pageAddress.family(family.id);
  const { say, phrase } = model.labels;
  const members = model.standards.filter((s) => s.family?.id === family.id);
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
      ...(family.listing
        ? [
            paragraph(
              phrase('family.listed', {
                place: linkPlace(family.listing, model.dataset, address),
                count,
              }),
            ),
          ]
        : []),
      ...concepts.flatMap((concept) => concept.familyBlocks?.(model, family.id) ?? []),
      ...(count > 0
        ? [section('standards', say('family.standards')), component('FamilyStandards', family.id)]
        : []),
    ],
  };
}
