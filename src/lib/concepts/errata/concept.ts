import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { erratum } from '../../dataset/schema/errata.ts';
import { type Block, component, link, paragraph, section } from '../../mdx/nodes.ts';
import { describeErratum } from '../../model/errata/describe-erratum.ts';
import type { Fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { SiteLink } from '../../pages/page.ts';
import { type Concept, type HomeCard, isPublished } from '../concept.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';
import { nameStandards } from '../versioned-record.ts';
import { createErrataPage } from './page.ts';

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('errata.title'),
  address: pageAddress.errata,
});
const isListed = (dataset: Dataset, concepts: readonly Concept[]) =>
  isPresent(dataset, concepts) || isPublished(dataset, pageAddress.errata);

/** Where what is used differs from what is printed, and why. */
export const errata: Concept = {
  isPresent,
  ...describeRecords((dataset) => [listEntries(dataset)]),
  addresses: (dataset, concepts) => [
    ...(isListed(dataset, concepts) ? [pageAddress.errata] : []),
    ...(listEntries(dataset).addresses ?? []),
  ],
  pages: (model, concepts) =>
    isListed(model.dataset, concepts) ? [createErrataPage(model, concepts)] : [],
  reference: (model, concepts) => (isPresent(model.dataset, concepts) ? [linkPage(model)] : []),
  footer: ({ dataset, labels: { say } }, concepts) =>
    isPresent(dataset, concepts)
      ? [{ label: say('errata.short'), address: pageAddress.errata }]
      : [],
  homeCards,
  about: (model, concepts) =>
    isPresent(model.dataset, concepts) ? { provenance: [tellKinds(model)] } : {},
  facts,
  words: ({ dataset }) => [
    'reported',
    ...(dataset.errata.errata.length > 0 ? (['erratum', 'corrected'] as const) : []),
  ],
  sections: (model, { id }) =>
    model.errataOf(id).length > 0
      ? [section('errata', model.labels.say('errata.ofStandard')), component('StandardErrata', id)]
      : [],
};

function listEntries(dataset: Dataset): RecordParts {
  const nameOf = nameStandards(dataset);
  return describeList({
    kind: 'erratum',
    what: '勘误编号',
    file: 'errata',
    path: ['errata'],
    items: dataset.errata.errata,
    label: ({ id, record }) => `${id} ${nameOf(record)}`,
    address: pageAddress.erratum,
  });
}

function homeCards(model: Model, concepts: readonly Concept[]): HomeCard[] {
  const { dataset, labels } = model;
  if (!isPresent(dataset, concepts)) return [];
  const count = labels.say('errata.count', { count: dataset.errata.errata.length });
  return [{ ...linkPage(model), count, detail: labels.say('errata.card') }];
}

/** Where errata are listed, and of what kinds they are. */
function tellKinds(model: Model): Block {
  const { say, phrase } = model.labels;
  const { label, address } = linkPage(model);
  const kinds = erratum.shape.kind.options.map((kind) => say(`erratumKind.${kind}`));
  return paragraph(
    phrase('errata.provenance', {
      register: link(address, label),
      kinds: kinds.join(say('mark.comma')),
    }),
  );
}

/** Entries of their own, what concepts list, and flaws of the texts all count. */
function isPresent(dataset: Dataset, concepts: readonly Concept[]): boolean {
  const { errata: own, texts } = dataset;
  const flawed = Object.values(texts).some(({ clauses }) =>
    clauses.some(({ blocks }) => blocks.some(({ torn, note }) => torn || note)),
  );
  const listed = concepts.some((concept) => (concept.errata?.(dataset) ?? []).length > 0);
  return own.errata.length > 0 || listed || flawed;
}

function facts(model: Model, { id }: Standard): Fact[] {
  return model.errataOf(id).map((entry) => ({
    id: 'erratum',
    in: ['booklet'],
    name: model.labels.say('errata.numbered', { id: entry.id }),
    parts: [describeErratum(model, entry)],
  }));
}
