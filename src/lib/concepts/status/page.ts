import { pageAddress } from '../../addresses/page-address.ts';
import {
  component,
  type InlinePart,
  inlineComponent,
  paragraph,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { hasChanged } from '../../model/status/derive-status.ts';
import type { Page } from '../../pages/page.ts';

/** The page that sets the status each source gave beside the one known today. */
export function createStatusPage(model: Model): Page {
  const { standards, dataset } = model;
  const sourced = dataset.sources.sources.length > 0;
  const { say } = model.labels;
  const changed = standards.filter(hasChanged);
  const same = standards.length - changed.length;
  return {
    address: pageAddress.status,
    kind: 'register',
    id: 'status',
    title: say('status.title'),
    description: say(sourced ? 'status.description' : 'status.ownDescription', {
      count: standards.length,
      changed: changed.length,
      same,
    }),
    crumbs: [],
    unindexed: true,
    blocks: [
      paragraph(introduce(model, sourced)),
      ...(changed.length > 0
        ? [
            section('changed', say('status.changedCounted', { count: changed.length })),
            component('StatusComparison', 'changed'),
          ]
        : []),
      ...(same > 0
        ? [
            section('same', say('status.sameCounted', { count: same })),
            paragraph(say(sourced ? 'status.sameMeaning' : 'status.ownSameMeaning')),
            component('StatusComparison', 'same'),
          ]
        : []),
    ],
  };
}

/** How to read the two columns, as of when, and how far to trust them. */
function introduce(
  { asOf: date, newestEvent: newest, hasReported, labels: { phrase } }: Model,
  sourced: boolean,
): InlinePart[] {
  const reported = inlineComponent('Word', 'reported');
  if (newest === null) {
    const intro = sourced
      ? (['status.introProvedUndated', 'status.introUndated'] as const)
      : (['status.ownIntroUndated', 'status.ownIntroReportedUndated'] as const);
    return phrase(intro[hasReported ? 1 : 0], { date, reported });
  }
  const intro = sourced
    ? (['status.introProved', 'status.intro'] as const)
    : (['status.ownIntro', 'status.ownIntroReported'] as const);
  return phrase(intro[hasReported ? 1 : 0], { date, newest, reported });
}
