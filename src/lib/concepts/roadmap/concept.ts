import { pageAddress } from '../../addresses/page-address.ts';
import type { Concept } from '../concept.ts';
import { hasGapsPage } from '../gaps/concept.ts';
import { quotesAt } from '../quotes-at.ts';
import { describeList, describeRecords } from '../record-list.ts';
import { createRoadmapPage } from './page.ts';

/** The goals a source sets, by year. */
export const roadmap: Concept = {
  kinds: { roadmap: 'roadmap.kind' },
  recordKinds: { milestone: 'roadmap.milestone' },
  isPresent: ({ roadmap }) => roadmap.roadmap !== null,
  ...describeRecords(({ roadmap: { roadmap: map } }) => [
    { addresses: map ? [pageAddress.roadmap] : [] },
    describeList({
      kind: 'milestone',
      what: '路线图阶段标识',
      file: 'roadmap',
      path: ['roadmap', 'milestones'],
      items: map?.milestones ?? [],
      label: ({ date }) => date,
      address: pageAddress.milestone,
    }),
  ]),
  quotes: ({ roadmap: { roadmap: map } }) =>
    (map?.milestones ?? []).map(({ text, place }, i) =>
      quotesAt('roadmap', ['roadmap', 'milestones', i], place)(text, 'text'),
    ),
  pages: (model, concepts) => {
    const { roadmap: map } = model.dataset.roadmap;
    return map ? [createRoadmapPage(model, map, hasGapsPage(model.dataset, concepts))] : [];
  },
  reference: ({ dataset, labels: { say } }) =>
    dataset.roadmap.roadmap ? [{ label: say('roadmap.kind'), address: pageAddress.roadmap }] : [],
};
