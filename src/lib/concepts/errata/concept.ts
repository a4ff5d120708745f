import { listFormer } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { erratumKindWords } from '../../labels/words.ts';
import { component, heading, link, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { describeErratum } from '../../model/describe-erratum.ts';
import type { Fact } from '../../model/fact.ts';
import type { Standard } from '../../model/standard.ts';
import { type Concept, isPublished } from '../concept.ts';
import { createErrataPage } from './page.ts';

const page = { label: '勘误登记', address: pageAddress.errata };
const isListed = (dataset: Dataset) => isPresent(dataset) || isPublished(dataset, page.address);

/** Where what is used differs from what is printed, and why. */
export const errata: Concept = {
  isPresent,
  addresses: (dataset) => [
    ...(isListed(dataset) ? [page.address] : []),
    ...dataset.errata.errata.map(({ id }) => pageAddress.erratum(id)),
  ],
  moved: (dataset) => listFormer(dataset.errata.errata, pageAddress.erratum),
  pages: (model) => (isListed(model.dataset) ? [createErrataPage(model)] : []),
  reference: ({ dataset }) => (isPresent(dataset) ? [page] : []),
  footer: ({ dataset }) => (isPresent(dataset) ? [{ label: '勘误', address: page.address }] : []),
  homeCards: ({ dataset }) =>
    isPresent(dataset)
      ? [
          {
            ...page,
            count: `${dataset.errata.errata.length} 条`,
            detail: '照录与校订之别，及其种类与证据',
          },
        ]
      : [],
  about: ({ dataset }) => {
    const kinds = Object.values(erratumKindWords).join('、');
    const words = ['本站所用的值与原文写法不同之处，逐条列入', `，分为${kinds}三种。`] as const;
    const register = link(page.address, page.label);
    return isPresent(dataset) ? { provenance: [paragraph(words[0], register, words[1])] } : {};
  },
  facts,
  sections: (model, { id }) =>
    model.errataOf(id).length > 0
      ? [heading(2, '照录与校订'), component('StandardErrata', id)]
      : [],
};

/** Entries of their own, cells of the grid that slipped, and flaws of the texts all count. */
function isPresent({ errata: { errata: list }, citations, texts }: Dataset): boolean {
  const slipped = citations.grid?.cells.some((c) => c.column !== c.printedColumn) ?? false;
  const flawed = Object.values(texts).some(({ clauses }) =>
    clauses.some(({ blocks }) => blocks.some(({ torn, note }) => torn || note)),
  );
  return list.length > 0 || slipped || flawed;
}

function facts(model: Model, { id }: Standard): Fact[] {
  return model.errataOf(id).map((erratum) => ({
    id: 'erratum',
    name: `勘误 ${erratum.id}`,
    parts: [describeErratum(model, erratum)],
  }));
}
