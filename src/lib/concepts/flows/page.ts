import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { createFence } from '../../diagrams/diagram.ts';
import {
  anchoredHeading,
  type Block,
  type Inline,
  type InlinePart,
  link,
  paragraph,
  section,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace, linkShortPlace } from '../../pages/statement-blocks.ts';
import { listPlatformCrumbs } from '../platform/crumbs.ts';
import { resolveEnd } from '../platform/relations.ts';
import { drawFlow } from './diagram.ts';
import type { Flow, Participant } from './schema.ts';

const address = pageAddress.flows;

/** The page of data flows: every flow step by step, single exchanges, and who takes part. */
export function createFlowsPage(model: Model): Page {
  const { dataset } = model;
  const { say, phrase } = model.labels;
  const { flows, participants } = dataset.flows;
  const { title, description } = nameFlows(model);
  return {
    address,
    kind: 'flows',
    id: 'flows',
    title,
    crumbs: listPlatformCrumbs(dataset),
    description,
    blocks: [
      ...flows.flatMap((flow) => [
        anchoredHeading(2, flow.id, flow.name, flow.formerIds),
        paragraph(phrase('flows.compiledFrom', { place: linkPlace(flow.place, dataset, address) })),
        createFence(drawFlow(dataset, flow)),
        createStepTable(model, flow),
      ]),
      ...listExchanges(model),
      ...(participants.length > 0 ? [section('outside', say('flows.outside'))] : []),
      ...participants.flatMap((participant) => createParticipant(model, participant)),
    ],
  };
}

/** What the page is called and said to hold, with the name of the platform where there is one. */
function nameFlows(model: Model): Pick<Page, 'title' | 'description'> {
  const { dataset, labels } = model;
  const { say } = labels;
  const platform = dataset.platform.overview?.shortName;
  return {
    title: platform ? say('flows.titleOf', { platform }) : say('flows.kind'),
    description: describe(model, platform),
  };
}

function describe({ dataset, labels: { say } }: Model, platform: string | undefined): string {
  const { flows, exchanges, participants } = dataset.flows;
  if (flows.length === 0) {
    return exchanges.length > 0
      ? say('flows.descriptionOfExchanges', { count: exchanges.length })
      : say('flows.descriptionOfParticipants', { count: participants.length });
  }
  const names = flows.map((flow) => flow.name).join(say('mark.comma'));
  const held = { count: flows.length, names };
  return platform
    ? say('flows.descriptionOf', { ...held, platform })
    : say('flows.description', held);
}

function linkEnd({ dataset }: Model, id: string): InlinePart {
  const end = resolveEnd(dataset, id);
  return link(relativeAddress(address, end.address), end.name);
}

function createStepTable(model: Model, { steps }: Flow): Block {
  const { say } = model.labels;
  return table(
    [
      say('flows.step'),
      say('flows.from'),
      say('flows.to'),
      say('flows.by'),
      say('flows.what'),
      say('flows.action'),
      say('field.basis'),
    ],
    steps.map(({ from, to, by, what, action, place }, i): Inline[] => [
      String(i + 1),
      linkEnd(model, from),
      linkEnd(model, to),
      by ?? say('mark.none'),
      what,
      action ?? say('mark.none'),
      linkShortPlace(place, model.dataset, address),
    ]),
  );
}

/** What clauses mention outside the flows. */
function listExchanges(model: Model): Block[] {
  const { say } = model.labels;
  const { flows, exchanges } = model.dataset.flows;
  if (exchanges.length === 0) return [];
  const tellsMeans = exchanges.some(({ by }) => by);
  return [
    section('others', say(flows.length > 0 ? 'flows.others' : 'flows.exchange')),
    table(
      [
        say('flows.from'),
        say('flows.to'),
        ...(tellsMeans ? [say('flows.by')] : []),
        say('flows.what'),
        say('flows.quote'),
        say('field.basis'),
      ],
      exchanges.map(({ from, to, by, what, quote, place }): Inline[] => [
        linkEnd(model, from),
        linkEnd(model, to),
        ...(tellsMeans ? [by ?? say('mark.none')] : []),
        what,
        quote,
        linkShortPlace(place, model.dataset, address),
      ]),
    ),
  ];
}

function createParticipant(
  model: Model,
  { id, formerIds, name, description, place: at, systems }: Participant,
): Block[] {
  const { phrase } = model.labels;
  const place = linkPlace(at, model.dataset, address);
  return [
    anchoredHeading(3, id, name, formerIds),
    paragraph(
      description
        ? phrase('flows.describedAt', { description, place })
        : phrase('flows.see', { place }),
    ),
    ...(systems ? [paragraph(...tellMembers(model, systems))] : []),
  ];
}

/** Which systems a collective name is inferred to mean, and why. */
function tellMembers(
  model: Model,
  { ids, reason }: NonNullable<Participant['systems']>,
): InlinePart[] {
  const { say, phrase } = model.labels;
  const systems = ids.flatMap((id, i): InlinePart[] => [
    ...(i > 0 ? [say('mark.comma')] : []),
    linkEnd(model, id),
  ]);
  const pieces: (InlinePart | InlinePart[])[] = phrase('flows.meant', { systems, reason });
  return pieces.flat();
}
