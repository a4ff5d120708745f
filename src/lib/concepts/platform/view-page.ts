import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { createFences } from '../../diagrams/diagram.ts';
import {
  type Block,
  blockList,
  bulletList,
  component,
  link,
  paragraph,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { createStatementBlocks } from '../../pages/statement-blocks.ts';
import { drawExchanges, drawFlows } from '../flows/diagram.ts';
import type { Exchange, Flow } from '../flows/schema.ts';
import { listPlatformCrumbs } from './crumbs.ts';
import { nameOf, shortNameOf } from './names.ts';
import { listPartsOf } from './parts.ts';
import type { System, View } from './schema.ts';
import { drawView } from './view-diagram.ts';

/** The page of an architecture view: what the source says of it, its layers and systems, its figure. */
export function createViewPage(model: Model, view: View): Page {
  const { dataset } = model;
  const { say } = model.labels;
  const { id, name, layers } = view;
  return {
    address: pageAddress.view(id),
    kind: 'view',
    id,
    title: say('platform.part', { name, platform: shortNameOf(dataset) }),
    crumbs: listPlatformCrumbs(dataset),
    description: say('view.description', {
      platform: nameOf(dataset),
      name,
      layers: layers.map((l) => l.name).join(say('mark.comma')) || say('view.noLayers'),
    }),
    blocks: createBlocks(model, view),
  };
}

function createBlocks(model: Model, view: View): Block[] {
  const { dataset } = model;
  const { say } = model.labels;
  const { id, name, statements, figure, layers } = view;
  const address = pageAddress.view(id);
  const systems = dataset.platform.systems.filter((s) => s.view === id);
  const flows = listFlows(model, systems);
  const exchanges = layers.length === 0 ? listOwnExchanges(dataset, view) : [];
  return [
    ...createStatementBlocks(statements, model, address, id),
    ...(figure ? [component('SourceFigure', `${figure.source}/${figure.clause}`)] : []),
    ...(figure ? [paragraph(say('view.redrawn'))] : []),
    ...createFences(
      drawView(dataset, view),
      flows.length > 0 ? drawFlows(dataset, flows) : null,
      exchanges.length > 0 ? drawExchanges(dataset, name, exchanges) : null,
    ),
    ...layers.flatMap((layer) => listLayer(layer, systems, address)),
    ...(flows.length > 0
      ? [
          section('flows', say('flows.kind')),
          bulletList(flows.map((flow) => linkFlow(flow, address))),
        ]
      : []),
    ...(view.concerns?.length
      ? [section('standards', say('concern.standards')), component('ViewStandards', id)]
      : []),
    ...listOthers(model, id, address),
  ];
}

/** The other views of the platform. */
function listOthers({ dataset, labels: { say } }: Model, id: string, from: string): Block[] {
  const others = dataset.platform.views.filter((other) => other.id !== id);
  if (others.length === 0) return [];
  const links = others.map((other) =>
    link(relativeAddress(from, pageAddress.view(other.id)), other.name),
  );
  return [section('others', say('view.others')), bulletList(links)];
}

/** A layer with its systems; one of which nothing is said has its place in the picture only. */
function listLayer(
  { id, name, note }: View['layers'][number],
  systems: readonly System[],
  address: string,
): Block[] {
  const inLayer = systems.filter((s) => s.layer === id);
  const blocks = [...(note ? [paragraph(note)] : []), ...createSystemList(inLayer, address)];
  return blocks.length > 0 ? [section(`layer-${id}`, name), ...blocks] : [];
}

const linkFlow = ({ id, name }: Flow, from: string) =>
  link(relativeAddress(from, pageAddress.flow(id)), name);

/** Systems as a nested list of links, parts under the systems they belong to. */
export function createSystemList(systems: readonly System[], from: string): Block[] {
  const known = new Set(systems.map((s) => s.id));
  const tops = systems.filter(({ parent }) => parent === null || !known.has(parent));
  const list = (members: readonly System[]) =>
    members.length > 0 ? [blockList(members.map(toItem))] : [];
  const toItem = ({ id, name }: System): Parameters<typeof blockList>[0][number] => [
    paragraph(link(relativeAddress(from, pageAddress.system(id)), name)),
    ...list(listPartsOf(systems, id)),
  ];
  return list(tops);
}

/** The exchanges said in the clauses a view is described by. */
function listOwnExchanges({ flows }: Dataset, { statements }: View): Exchange[] {
  const own = new Set(statements.map(({ place }) => `${place.source}#${place.clause}`));
  return flows.exchanges.filter(({ place }) => own.has(`${place.source}#${place.clause}`));
}

function listFlows({ dataset }: Model, systems: readonly System[]): Flow[] {
  const ids = new Set(systems.map((s) => s.id));
  return dataset.flows.flows.filter(({ steps }) =>
    steps.some(({ from, to }) => ids.has(from) || ids.has(to)),
  );
}
