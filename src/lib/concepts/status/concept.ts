import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { statusWords, trustWords } from '../../labels/words.ts';
import { component, heading, link, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Fact } from '../../model/fact.ts';
import type { Standard } from '../../model/standard.ts';
import type { StandardColumn } from '../../model/standard-columns.ts';
import type { FacetValue, StandardFacet } from '../../model/standard-facets.ts';
import { listStatuses, statusRank } from '../../model/status/derive-status.ts';
import { describeStatus, describeSuccessor } from '../../model/status/describe-status.ts';
import { type Concept, isPublished } from '../concept.ts';
import { findGaps } from './gaps.ts';
import { createStatusPage } from './page.ts';

const isPresent = ({ events }: Dataset): boolean => events.events.length > 0;
const page = { label: '状态对照', address: pageAddress.status };
const isListed = (dataset: Dataset) => isPresent(dataset) || isPublished(dataset, page.address);

/** What became of the standards: their status, from dated events. */
export const status: Concept = {
  isPresent,
  addresses: (dataset) => (isListed(dataset) ? [page.address] : []),
  pages: (model) => (isListed(model.dataset) ? [createStatusPage(model)] : []),
  reference: ({ dataset }) => (isPresent(dataset) ? [page] : []),
  homeCards: ({ dataset }) =>
    isPresent(dataset)
      ? [{ ...page, count: '', detail: '各项标准在来源文件中的状态与今日所知' }]
      : [],
  about: ({ dataset }) =>
    isPresent(dataset)
      ? { provenance: [paragraph('标准后来的变化列入', link(page.address, page.label), '。')] }
      : {},
  facts,
  sections: (_, { id, events }) =>
    events.length > 0 ? [heading(2, '状态沿革'), component('StandardEvents', id)] : [],
  columns,
  facets,
  gaps: findGaps,
};

function facts(_: Model, standard: Standard): Fact[] {
  if (standard.status.status === 'unstated') return [];
  const successor = describeSuccessor(standard);
  const reported = standard.status.reported ? `（${trustWords.reported}）` : '';
  return [
    { id: 'status', name: '状态', parts: [describeStatus(standard)] },
    ...(successor ? [{ id: 'successor', name: '后继', parts: [`${successor}${reported}`] }] : []),
  ];
}

function columns({ labels: { say } }: Model): StandardColumn[] {
  return [
    {
      key: 'status',
      word: say('status.column'),
      slug: 'status',
      read: ({ status: { status } }) => (status === 'unstated' ? null : say(`status.${status}`)),
      rank: ({ status }) => statusRank(status.status),
    },
  ];
}

function facets({ dataset }: Model): StandardFacet[] {
  if (!isPresent(dataset)) return [];
  return [
    {
      name: 'status',
      word: '状态',
      in: ['table', 'search'],
      read: ({ status: { status: s } }) => [s, statusWords[s]],
      values: listStatuses().map((s): FacetValue => [s, statusWords[s]]),
    },
  ];
}
