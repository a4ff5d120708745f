import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { component, link, paragraph, section } from '../../mdx/nodes.ts';
import type { Fact, FactPart } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { StandardColumn } from '../../model/standard-columns.ts';
import type { FacetValue, StandardFacet } from '../../model/standard-facets.ts';
import { listStatuses, statusRank } from '../../model/status/derive-status.ts';
import { describeStatus, describeSuccessor } from '../../model/status/describe-status.ts';
import type { SiteLink } from '../../pages/page.ts';
import { type Concept, isPublished } from '../concept.ts';
import { findGaps, hasOpenPlans } from './gaps.ts';
import { createStatusPage } from './page.ts';

const isPresent = ({ events }: Dataset): boolean => events.events.length > 0;
const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('status.comparison'),
  address: pageAddress.status,
});
const isListed = (dataset: Dataset) =>
  isPresent(dataset) || isPublished(dataset, pageAddress.status);

/** What became of the standards: their status, from dated events. */
export const status: Concept = {
  isPresent,
  addresses: (dataset) => (isListed(dataset) ? [pageAddress.status] : []),
  pages: (model) => (isListed(model.dataset) ? [createStatusPage(model)] : []),
  reference: (model) => (isPresent(model.dataset) ? [linkPage(model)] : []),
  homeCards: (model) =>
    isPresent(model.dataset)
      ? [
          {
            ...linkPage(model),
            count: '',
            detail: model.labels.say(
              model.dataset.sources.sources.length > 0 ? 'status.card' : 'status.ownCard',
            ),
          },
        ]
      : [],
  about: (model) => {
    if (!isPresent(model.dataset)) return {};
    const { label, address } = linkPage(model);
    const page = link(address, label);
    return { provenance: [paragraph(model.labels.phrase('status.provenance', { page }))] };
  },
  facts,
  sections: ({ labels: { say } }, { id, events }) =>
    events.length > 0
      ? [section('history', say('status.history')), component('StandardEvents', id)]
      : [],
  columns,
  facets,
  gaps: findGaps,
  hasGaps: hasOpenPlans,
};

function facts(model: Model, standard: Standard): Fact[] {
  if (standard.status.status === 'unstated') return [];
  const { say, phrase } = model.labels;
  const successor = describeSuccessor(model, standard);
  const reported = say('trust.reported');
  const followed =
    successor.length > 0 && standard.status.reported
      ? phrase<'status.successorReported', FactPart[]>('status.successorReported', {
          successor,
          reported,
        }).flat()
      : successor;
  const fact = (id: string, name: string, parts: readonly FactPart[]): Fact[] =>
    parts.length > 0 ? [{ id, in: ['markdown', 'booklet', 'card'], name, parts }] : [];
  return [
    ...fact('status', say('status.column'), [describeStatus(model, standard)]),
    ...fact('successor', say('status.successor'), followed),
  ];
}

function columns({ labels: { say } }: Pick<Model, 'labels'>): StandardColumn[] {
  return [
    {
      key: 'status',
      word: say('status.column'),
      brief: say('status.column'),
      slug: 'status',
      read: ({ status: { status } }) => (status === 'unstated' ? null : say(`status.${status}`)),
      rank: ({ status }) => statusRank(status.status),
    },
  ];
}

function facets({ dataset, labels: { say } }: Model): StandardFacet[] {
  if (!isPresent(dataset)) return [];
  return [
    {
      name: 'status',
      word: say('status.column'),
      in: ['table', 'search'],
      read: ({ status: { status: s } }) => [s, say(`status.${s}`)],
      values: listStatuses().map((s): FacetValue => [s, say(`status.${s}`)]),
    },
  ];
}
