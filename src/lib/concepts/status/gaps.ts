import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import {
  type Inline,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { hasNewer } from '../../model/relations/find-successors.ts';
import type { Standard } from '../../model/standard.ts';
import { readStatus } from '../../model/status/read-status.ts';
import { isReported } from '../../model/trust.ts';
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
export function findGaps(model: Model): GapSection[] {
  const { standards, dataset, labels } = model;
  const { say } = labels;
  const plans = standards.filter((standard) => isOpenPlan(dataset, standard));
  if (plans.length === 0) return [];
  const tellsArea = standards.some(({ subsystem }) => subsystem);
  const hasPlaces = plans.some(({ record }) => record.place);
  const rows = plans.map((plan) => [
    inlineComponent('StandardNumber', plan.id),
    plan.titleLabel,
    ...(tellsArea ? [plan.subsystem?.focusArea ?? say('mark.none')] : []),
    tellKnown(plan, model),
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
  const hasLeads = plans.some(({ id }) => hasLead(dataset, id));
  const isSourced = dataset.sources.sources.length > 0;
  const meaning = isSourced ? 'status.plansMeaning' : 'status.ownPlansMeaning';
  return [
    {
      id: 'plans',
      title: say('status.plans'),
      count: say('count.standards', { count: plans.length }),
      blocks: [
        paragraph([say(meaning), ...(hasLeads ? [say('status.plansLeads')] : [])].join('')),
        table(titles, rows),
      ],
    },
  ];
}

/** Whether there is a lead about a standard; the leads stand further down the page of gaps. */
const hasLead = ({ leads }: Dataset, id: string): boolean =>
  leads.leads.some(({ standard }) => standard === id);

/** What is known of a plan, with the way to what was seen of it but is yet to be looked up. */
function tellKnown(plan: Standard, model: Model): Inline {
  const known = tellNumber(plan, model);
  if (!hasLead(model.dataset, plan.id)) return known;
  const { say, phrase } = model.labels;
  return phrase<'status.planLead', Inline>('status.planLead', {
    known,
    leads: link(relativeAddress(pageAddress.gaps, `${pageAddress.gaps}#leads`), say('leads.kind')),
  }).flat();
}

/** The number a plan was given, marked where the event that tells of it is only reported. */
function tellNumber({ status, events }: Standard, { labels }: Model): Inline {
  const { say, phrase } = labels;
  const { successor: number } = status;
  if (!number) return say('status.noNews');
  const isUnseen = events.some((event) => event.number === number && isReported(event));
  return isUnseen
    ? phrase<'status.planNumbered', InlinePart>('status.planNumbered', {
        number,
        reported: inlineComponent('Word', 'reported'),
      })
    : say('status.planNumberedPlainly', { number });
}
