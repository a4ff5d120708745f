import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { erratum } from '../../dataset/schema/errata.ts';
import { type Block, component, link, paragraph, section } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { describeErratum } from '../../model/describe-erratum.ts';
import type { Fact } from '../../model/fact.ts';
import type { Standard } from '../../model/standard.ts';
import { nameStandards } from '../../releases/versioned-record.ts';
import { type Concept, type HomeCard, isPublished, type SiteLink } from '../concept.ts';
import { describeList, describeRecords, type RecordParts } from '../record-list.ts';
import { createErrataPage } from './page.ts';

const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('errata.title'),
  address: pageAddress.errata,
});
const isListed = (dataset: Dataset) =>
  isPresent(dataset) || isPublished(dataset, pageAddress.errata);

/** Where what is used differs from what is printed, and why. */
export const errata: Concept = {
  isPresent,
  ...describeRecords(listParts),
  pages: (model) => (isListed(model.dataset) ? [createErrataPage(model)] : []),
  reference: (model) => (isPresent(model.dataset) ? [linkPage(model)] : []),
  footer: ({ dataset, labels: { say } }) =>
    isPresent(dataset) ? [{ label: say('errata.short'), address: pageAddress.errata }] : [],
  homeCards,
  about: (model) => (isPresent(model.dataset) ? { provenance: [tellKinds(model)] } : {}),
  facts,
  sections: (model, { id }) =>
    model.errataOf(id).length > 0
      ? [section('errata', model.labels.say('errata.ofStandard')), component('StandardErrata', id)]
      : [],
};

function listParts(dataset: Dataset): RecordParts[] {
  const nameOf = nameStandards(dataset);
  return [
    { addresses: isListed(dataset) ? [pageAddress.errata] : [] },
    describeList({
      kind: 'erratum',
      what: '勘误编号',
      file: 'errata',
      path: ['errata'],
      items: dataset.errata.errata,
      label: ({ id, record }) => `${id} ${nameOf(record)}`,
      address: pageAddress.erratum,
    }),
  ];
}

function homeCards(model: Model): HomeCard[] {
  const { dataset, labels } = model;
  if (!isPresent(dataset)) return [];
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

/** Entries of their own, cells of the grid that slipped, and flaws of the texts all count. */
function isPresent({ errata: { errata: list }, citations, texts }: Dataset): boolean {
  const slipped = citations.grid?.cells.some((c) => c.column !== c.printedColumn) ?? false;
  const flawed = Object.values(texts).some(({ clauses }) =>
    clauses.some(({ blocks }) => blocks.some(({ torn, note }) => torn || note)),
  );
  return list.length > 0 || slipped || flawed;
}

function facts(model: Model, { id }: Standard): Fact[] {
  return model.errataOf(id).map((entry) => ({
    id: 'erratum',
    name: model.labels.say('errata.numbered', { id: entry.id }),
    parts: [describeErratum(model, entry)],
  }));
}
