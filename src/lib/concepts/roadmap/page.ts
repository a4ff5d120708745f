import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { SourcePlace } from '../../dataset/types.ts';
import {
  anchoredHeading,
  type Block,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  quote,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { describeDataDay } from '../../model/status/describe-day.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import type { Roadmap } from './schema.ts';

const address = pageAddress.roadmap;

/**
 * The roadmap: the goal as a whole, then its stages in order of time, then what is known today.
 * @param hasGapsPage whether the site has a page of gaps to lead to.
 */
export function createRoadmapPage(model: Model, roadmap: Roadmap, hasGapsPage: boolean): Page {
  const { dataset } = model;
  const { say, phrase } = model.labels;
  const { title, introduction, place, milestones } = roadmap;
  const printed = (at: SourcePlace) =>
    paragraph(phrase('place.printed', { place: linkPlace(at, dataset, address) }));
  return {
    address,
    kind: 'roadmap',
    id: 'roadmap',
    title: say('roadmap.title', { title }),
    crumbs: [],
    description: say('roadmap.description', {
      title,
      count: milestones.length,
      dates: milestones.map(({ date }) => date).join(say('mark.comma')),
    }),
    blocks: [
      quote(...introduction.map((text) => paragraph(text))),
      printed(place),
      ...milestones.flatMap(({ id, formerIds = [], date, text, place: at }) => [
        anchoredHeading(
          2,
          `stage-${id}`,
          say('roadmap.year', { date }),
          formerIds.map((former) => `stage-${former}`),
        ),
        quote(paragraph(text)),
        printed(at),
      ]),
      ...tellPlans(model, hasGapsPage),
    ],
  };
}

/** What became of the plans, with the pages that tell more of them: that of gaps where there is one. */
function tellPlans(model: Model, hasGapsPage: boolean): Block[] {
  const { standards } = model;
  const { say, phrase } = model.labels;
  const planned = standards.filter(({ listed }) => listed?.tone === 'planned');
  const known = planned.filter(({ status }) => status.tone !== 'planned');
  if (planned.length === 0) return [];
  const words: InlinePart[] = phrase(hasGapsPage ? 'roadmap.plansOpen' : 'roadmap.plans', {
    planned: planned.length,
    date: describeDataDay(model),
    reported: inlineComponent('Word', 'reported'),
    known: known.length,
    rest: planned.length - known.length,
    status: link(relativeAddress(address, pageAddress.status), say('status.comparison')),
    gaps: link(relativeAddress(address, pageAddress.gaps), say('gaps.title')),
  });
  return [section('known', say('status.known')), paragraph(words)];
}
