import { pageAddress } from '../../addresses/page-address.ts';
import { inlineComponent, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { linkShortPlace } from '../../pages/statement-blocks.ts';
import type { GapSection } from '../gaps/gap-section.ts';

/** Plans of which nothing beyond their listing is known, or that have a number but no publication. */
export function findGaps({ standards, dataset, labels: { say } }: Model): GapSection[] {
  const plans = standards.filter(({ status }) => status.status === 'planned');
  if (plans.length === 0) return [];
  const tellsArea = standards.some(({ subsystem }) => subsystem);
  const rows = plans.map((plan) => [
    inlineComponent('StandardNumber', plan.id),
    plan.title,
    ...(tellsArea ? [plan.subsystem?.focusArea ?? say('mark.none')] : []),
    plan.status.successor
      ? say('status.planNumbered', {
          number: plan.status.successor,
          reported: say('trust.reported'),
        })
      : say('status.noNews'),
    plan.record.place ? linkShortPlace(plan.record.place, dataset, pageAddress.gaps) : '',
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
            say('status.listedIn'),
          ],
          rows,
        ),
      ],
    },
  ];
}
