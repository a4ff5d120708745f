import { pageAddress } from '../../addresses/page-address.ts';
import { component, inlineComponent, paragraph, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import type { Concept } from '../concept.ts';

/** The register of errata: of numbers and titles, of what concepts add, of the texts. */
export function createErrataPage(
  { dataset, labels: { say, phrase } }: Model,
  concepts: readonly Concept[],
): Page {
  const count = dataset.errata.errata.length;
  const parts = concepts.flatMap((concept) => concept.errata?.(dataset) ?? []);
  return {
    address: pageAddress.errata,
    kind: 'register',
    id: 'errata',
    title: say('errata.title'),
    description: say('errata.description', { count }),
    crumbs: [],
    unindexed: true,
    blocks: [
      paragraph(
        phrase('errata.intro', {
          damage: say('erratumKind.extraction-damage'),
          normalisation: say('erratumKind.normalisation'),
          misprint: say('erratumKind.misprint'),
          reported: inlineComponent('Word', 'reported'),
        }),
      ),
      ...(count > 0
        ? [
            section('values', say('errata.values', { count })),
            component('ErrataRegister', 'errata'),
          ]
        : []),
      ...parts.map((name) => component(name, 'errata')),
      component('TextErrata', 'texts'),
    ],
  };
}
