import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { type InlinePart, inlineComponent, paragraph, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { hasNewer } from '../../model/relations/find-successors.ts';
import type { Standard } from '../../model/standard.ts';
import { readStatus } from '../../model/status/read-status.ts';
import { linkShortPlace } from '../../pages/statement-blocks.ts';
import type { GapSection } from '../gaps/gap-section.ts';

/**
 * Whether a standard is a plan without a sequel: a source document lists it as one, or it was given a number, and
 * neither its events nor its relations tell of anything that came of it. What a catalogue lists as planned is work
 * that goes on.
 */
function isOpenPlan(
  dataset: Dataset,
  { id, status, listed }: Pick<Standard, 'id' | 'status' | 'listed'>,
): boolean {
  const isPromised = listed?.tone === 'planned' || status.successor !== null;
  return status.tone === 'planned' && isPromised && !hasNewer({ dataset }, { id });
}

/** Whether a plan is without a sequel after all that is known of it, later days included. */
export function hasOpenPlans(dataset: Dataset): boolean {
  const histories = Map.groupBy(dataset.events.events, ({ record }) => record);
  return [...histories].some(([id, history]) =>
    isOpenPlan(dataset, { id, ...readStatus(dataset, history, lastDay) }),
  );
}

const lastDay = '9999-12-31';

/** The plans without a sequel, as a section of the page of gaps: what makes them such, and what is known of each. */
export function findGaps({ standards, dataset, labels: { say, phrase } }: Model): GapSection[] {
  const plans = standards.filter((standard) => isOpenPlan(dataset, standard));
  if (plans.length === 0) return [];
  const tellsArea = standards.some(({ subsystem }) => subsystem);
  const hasPlaces = plans.some(({ record }) => record.place);
  const rows = plans.map((plan) => [
    inlineComponent('StandardNumber', plan.id),
    plan.titleLabel,
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
  const titles = [
    say('field.planNumber'),
    say('field.title'),
    ...(tellsArea ? [say('field.focusArea')] : []),
    say('status.known'),
    ...(hasPlaces ? [say('status.listedIn')] : []),
  ];
  const isSourced = dataset.sources.sources.length > 0;
  const meaning = isSourced ? 'status.plansMeaning' : 'status.ownPlansMeaning';
  return [
    {
      id: 'plans',
      title: say('status.plans'),
      count: say('count.standards', { count: plans.length }),
      blocks: [paragraph(say(meaning)), table(titles, rows)],
    },
  ];
}
