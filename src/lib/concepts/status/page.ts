import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import {
  type Block,
  component,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { hasChanged } from '../../model/status/derive-status.ts';
import { describeDataDay } from '../../model/status/describe-day.ts';
import { listProved } from '../../model/status/event-history.ts';
import type { Page } from '../../pages/page.ts';

const address = pageAddress.status;

/** Whether a source lists the status of a standard: there is something to set what is known beside. */
export const hasListings = (dataset: Dataset): boolean =>
  listProved(dataset, dataset.events.events).length > 0;

/** The page that sets the status each source gave beside the one known today; once published it stays, and says so. */
export function createStatusPage(model: Model): Page {
  const { say, phrase } = model.labels;
  const compared = model.standards.filter(({ listed }) => listed !== null);
  if (compared.length === 0) {
    const list = link(relativeAddress(address, pageAddress.standards), say('standards.title'));
    return frame(say('status.comparison'), say('status.nothingListed'), [
      paragraph(phrase('status.nothingToCompare', { list })),
    ]);
  }
  const changed = compared.filter(hasChanged).length;
  const same = compared.length - changed;
  const description = say('status.description', { count: compared.length, changed, same });
  return frame(say('status.title'), description, [
    paragraph(introduce(model)),
    ...(changed > 0
      ? [
          section('changed', say('status.changedCounted', { count: changed })),
          component('StatusComparison', 'changed'),
        ]
      : []),
    ...(same > 0
      ? [
          section('same', say('status.sameCounted', { count: same })),
          paragraph(say('status.sameMeaning')),
          component('StatusComparison', 'same'),
        ]
      : []),
  ]);
}

const frame = (title: string, description: string, blocks: Block[]): Page => ({
  ...{ address, kind: 'register', id: 'status', title, description },
  ...{ crumbs: [], unindexed: true, blocks },
});

/** How to read the two columns, as of when, and how far to trust them. */
function introduce(model: Model): InlinePart[] {
  const { newestEvent: newest, hasReported, labels } = model;
  const { phrase } = labels;
  const date = describeDataDay(model);
  const reported = inlineComponent('Word', 'reported');
  return newest === null
    ? phrase(hasReported ? 'status.introUndated' : 'status.introProvedUndated', { date, reported })
    : phrase(hasReported ? 'status.intro' : 'status.introProved', { date, newest, reported });
}
