import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type InlinePart, inlineComponent, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { deriveStatus } from '../../model/status/derive-status.ts';
import { statusesOf } from '../../model/status/status-scale.ts';
import { linkShortPlace } from '../../pages/statement-blocks.ts';
import type { GapSection } from '../gaps/gap-section.ts';

/** Whether a standard is a plan after all that is known of it, later days included. */
export function hasOpenPlans(dataset: Dataset): boolean {
  const statuses = statusesOf(dataset);
  const histories = Map.groupBy(dataset.events.events, ({ record }) => record).values();
  return [...histories].some(
    (history) => deriveStatus(history, lastDay, statuses).tone === 'planned',
  );
}

const lastDay = '9999-12-31';

/** Plans of which nothing beyond their listing is known, or that have a number but no publication. */
export function findGaps({ standards, dataset, labels: { say, phrase } }: Model): GapSection[] {
  const plans = standards.filter(({ status }) => status.tone === 'planned');
  if (plans.length === 0) return [];
  const tellsArea = standards.some(({ subsystem }) => subsystem);
  const hasPlaces = plans.some(({ record }) => record.place);
  const rows = plans.map((plan) => [
    inlineComponent('StandardNumber', plan.id),
    plan.title,
    ...(tellsArea ? [plan.subsystem?.focusArea ?? say('mark.none')] : []),
    plan.status.successor
      ? phrase<'status.planNumbered', InlinePart>('status.planNumbered', {
          number: plan.status.successor,
          reported: inlineComponent('Word', 'reported'),
        })
      : say('status.noNews'),
    ...(hasPlaces
      ? [plan.record.place ? linkShortPlace(plan.record.place, dataset, pageAddress.gaps) : '']
      : []),
  ]);
  return [
    {
      id: 'plans',
      title: say('status.plans'),
      count: say('count.standards', { count: plans.length }),
      blocks: [
        table(
          [
            say('field.planNumber'),
            say('field.title'),
            ...(tellsArea ? [say('field.focusArea')] : []),
            say('status.known'),
            ...(hasPlaces ? [say('status.listedIn')] : []),
          ],
          rows,
        ),
      ],
    },
  ];
}
