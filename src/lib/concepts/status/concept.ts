import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type Block, component, link, paragraph, section } from '../../mdx/nodes.ts';
import type { StandardColumn } from '../../model/lists/standard-columns.ts';
import type { FacetValue, StandardFacet } from '../../model/lists/standard-facets.ts';
import type { Model } from '../../model/model.ts';
import { bases } from '../../model/status/basis.ts';
import { nameBadges } from '../../model/status/count-statuses.ts';
import { datedKinds, dateOf, doubtDate, hasHistory } from '../../model/status/event-history.ts';
import { nameBadge } from '../../model/status/name-status.ts';
import { statusesOf, unstated } from '../../model/status/status-scale.ts';
import type { SiteLink } from '../../pages/page.ts';
import { type Concept, isPublished } from '../concept.ts';
import { checkDay } from './check-day.ts';
import { checkDisagreements } from './disagreements.ts';
import { listStatusFacts } from './facts.ts';
import { findGaps, hasOpenPlans } from './gaps.ts';
import { createStatusPage, hasListings } from './page.ts';
import {
  checkContradictions,
  checkListings,
  checkStatuses,
  checkTrust,
  checkVerifications,
  claimStatuses,
  referToStatuses,
} from './rules.ts';

/** A standard that another of the dataset replaces has a status without any event. */
const isPresent = ({ events, relations }: Dataset): boolean =>
  events.events.length > 0 ||
  relations.relations.some(({ type, to }) => type === 'replaces' && typeof to === 'string');
const linkPage = ({ labels: { say } }: Model): SiteLink => ({
  label: say('status.comparison'),
  address: pageAddress.status,
});
const hasPage = (dataset: Dataset) =>
  hasListings(dataset) || isPublished(dataset, pageAddress.status);

/** What became of the standards: their status, from dated events. */
export const status: Concept = {
  isPresent,
  claims: claimStatuses,
  references: referToStatuses,
  rules: [
    checkStatuses,
    checkListings,
    checkTrust,
    checkVerifications,
    checkContradictions,
    checkDisagreements,
    checkDay,
  ],
  addresses: (dataset) => (hasPage(dataset) ? [pageAddress.status] : []),
  pages: (model) => (hasPage(model.dataset) ? [createStatusPage(model)] : []),
  reference: (model) => (hasListings(model.dataset) ? [linkPage(model)] : []),
  homeCards: (model) =>
    hasListings(model.dataset)
      ? [{ ...linkPage(model), count: '', detail: model.labels.say('status.card') }]
      : [],
  about: (model) => ({ provenance: tellProvenance(model) }),
  facts: listStatusFacts,
  sections: ({ labels: { say } }, { id, events }) =>
    hasHistory(events)
      ? [section('history', say('status.history')), component('StandardEvents', id)]
      : [],
  columns,
  facets,
  gaps: findGaps,
  hasGaps: hasOpenPlans,
};

/** Where the statuses come from: the page that tells of them, or the lists alone where there are no sources. */
function tellProvenance(model: Model): Block[] {
  const { dataset, labels } = model;
  if (hasListings(dataset)) {
    const { label, address } = linkPage(model);
    return [paragraph(labels.phrase('status.provenance', { page: link(address, label) }))];
  }
  if (dataset.sources.sources.length > 0) return [];
  const isTold = dataset.events.events.some(({ evidence = [] }) => evidence.length > 0);
  const history = labels.say('status.history');
  return isTold ? [paragraph(labels.say('status.ownProvenance', { history }))] : [];
}

function columns({ labels, dataset }: Pick<Model, 'labels' | 'dataset'>): StandardColumn[] {
  const { say } = labels;
  const statuses = statusesOf(dataset);
  return [
    {
      key: 'status',
      word: say('status.column'),
      brief: say('status.column'),
      slug: 'status',
      read: ({ status }) => (status.event ? nameBadge({ labels: { say } }, status) : null),
      rank: ({ status }) => statuses.rankOf(status.status),
    },
    {
      key: 'statusBasis',
      word: say('status.basis'),
      read: ({ status: { event, basis } }) => (event ? say(`statusBasis.${basis}`) : null),
      isAlwaysSaved: true,
      hidden: true,
    },
    {
      key: 'statusDate',
      word: say('status.basisDate'),
      read: ({ status: { knownAt } }) => knownAt,
      isAlwaysSaved: true,
      hidden: true,
    },
    ...datedKinds.map(
      (kind): StandardColumn => ({
        key: kind,
        word: say(`eventDate.${kind}`),
        read: ({ events }) => dateOf(events, kind)?.date ?? null,
        beside: [
          {
            word: say('field.basisOf', { column: say(`eventDate.${kind}`) }),
            read: ({ events }) => doubtDate(labels, events, kind),
          },
        ],
        hidden: true,
      }),
    ),
  ];
}

/** Of a dataset with statuses of its own, those of everyone only where a standard has one. */
function facets(model: Model): StandardFacet[] {
  const {
    dataset,
    standards,
    labels: { say },
  } = model;
  if (!isPresent(dataset)) return [];
  const statuses = statusesOf(dataset);
  const declared = dataset.site.statuses ?? [];
  const found = new Set(standards.map(({ status }) => status.status));
  const choices = statuses.all.filter(
    ({ id }) =>
      found.has(id) || (id !== unstated && (declared.length === 0 || statuses.isDeclared(id))),
  );
  const own = choices.filter(({ id, tone }) => id !== tone);
  return [
    {
      name: 'status',
      word: say('status.column'),
      in: ['table', 'search'],
      read: ({ status: { status, name } }) => [[status, name]],
      values: choices.map(({ id, name }): FacetValue => [id, name]),
      choices: choices.map((each): FacetValue => [each.id, nameBadges(model, standards, each)]),
      ...(own.length > 0 ? { tones: own.map(({ id, tone }) => [id, tone] as const) } : {}),
    },
    {
      name: 'basis',
      word: say('status.basis'),
      in: ['table', 'search'],
      read: ({ status: { basis } }) => [[basis, say(`statusBasis.${basis}`)]],
      values: bases
        .filter((basis) => standards.some(({ status }) => status.basis === basis))
        .map((basis): FacetValue => [basis, say(`statusBasis.${basis}`)]),
    },
  ];
}
