import { listFormer } from '../../addresses/former-addresses.ts';
import { pageAddress } from '../../addresses/page-address.ts';
import type { Concept } from '../concept.ts';
import { createRoadmapPage } from './page.ts';

/** The goals a source sets, by year. */
export const roadmap: Concept = {
  kinds: { roadmap: 'roadmap.kind' },
  recordKinds: { milestone: 'roadmap.milestone' },
  isPresent: ({ roadmap }) => roadmap.roadmap !== null,
  quotes: ({ roadmap: { roadmap: map } }) =>
    (map?.milestones ?? []).map(({ text, place }, i) => ({
      file: 'roadmap',
      path: ['roadmap', 'milestones', i, 'text'],
      words: text,
      place,
    })),
  addresses: ({ roadmap: { roadmap: map } }) =>
    map ? [pageAddress.roadmap, ...map.milestones.map(({ id }) => pageAddress.milestone(id))] : [],
  moved: ({ roadmap: { roadmap: map } }) =>
    listFormer(map?.milestones ?? [], pageAddress.milestone),
  records: ({ roadmap: { roadmap: map } }) =>
    (map?.milestones ?? []).map((milestone) => ({
      kind: 'milestone',
      id: milestone.id,
      label: milestone.date,
      address: pageAddress.milestone(milestone.id),
      value: milestone,
    })),
  pages: (model) => {
    const { roadmap: map } = model.dataset.roadmap;
    return map ? [createRoadmapPage(model, map)] : [];
  },
  reference: ({ dataset, labels: { say } }) =>
    dataset.roadmap.roadmap ? [{ label: say('roadmap.kind'), address: pageAddress.roadmap }] : [],
};
