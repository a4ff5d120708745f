import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { stepMark } from '../../dataset/record-words.ts';
import {
  type Block,
  bulletList,
  component,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { createStatementBlocks } from '../../pages/statement-blocks.ts';
import { listPlatformCrumbs } from './crumbs.ts';
import { createExchangeTable } from './exchange-table.ts';
import { nameOf, shortNameOf } from './names.ts';
import { listPartsOf } from './parts.ts';
import { listExchanges } from './relations.ts';
import type { System } from './schema.ts';

/** The page of a system: what it does, where it stands, what it exchanges with whom, the standards that concern it. */
export function createSystemPage(model: Model, system: System): Page {
  const { dataset } = model;
  const { say } = model.labels;
  const { id, name, otherNames = [], statements, note } = system;
  const address = pageAddress.system(id);
  const exchanges = listExchanges(dataset, id);
  return {
    address,
    kind: 'system',
    id,
    title: say('platform.part', { name, platform: shortNameOf(dataset) }),
    crumbs: listPlatformCrumbs(dataset, system),
    description: describe(model, system, exchanges.length),
    blocks: [
      paragraph(locate(model, system)),
      ...(system.eachIn ? [paragraph(tellPlaces(model, system.eachIn, address))] : []),
      ...(otherNames.length > 0
        ? [paragraph(say('system.otherNames', { names: otherNames.join(say('mark.comma')) }))]
        : []),
      ...createStatementBlocks(statements, model, address, id),
      ...(note ? [paragraph(inlineComponent('Flag', 'note'), note)] : []),
      section('standards', say('concern.standards')),
      component('SystemStandards', id),
      ...(exchanges.length > 0
        ? [
            section('exchanges', say('system.exchanges')),
            createExchangeTable(model, exchanges, address),
          ]
        : []),
      ...createRelatives(model, system),
    ],
  };
}

function describe(
  { dataset, labels: { say } }: Model,
  { name, concerns = [], view }: System,
  exchanges: number,
): string {
  return say('system.description', {
    platform: nameOf(dataset),
    view: dataset.platform.views.find((v) => v.id === view)?.name ?? say('view.kind'),
    name,
    exchanges,
    standards: concerns.length,
  });
}

/** Where it stands: view › layer › the system it belongs to. */
function locate({ dataset, labels: { phrase } }: Model, system: System): InlinePart[] {
  const from = pageAddress.system(system.id);
  const { views, systems } = dataset.platform;
  const inView = views.find((v) => v.id === system.view);
  const inLayer = inView?.layers.find((l) => l.id === system.layer);
  const whole = systems.find((s) => s.id === system.parent);
  const steps: InlinePart[] = [
    ...(inView ? [link(relativeAddress(from, pageAddress.view(inView.id)), inView.name)] : []),
    ...(inLayer ? [inLayer.name] : []),
    ...(whole ? [link(relativeAddress(from, pageAddress.system(whole.id)), whole.name)] : []),
  ];
  const way = steps.flatMap((step, i) => (i === 0 ? [step] : [stepMark, step]));
  return phrase<'system.way', InlinePart[]>('system.way', { way }).flat();
}

/** The systems that each have one like it. */
function tellPlaces(
  { dataset, labels: { say, phrase } }: Model,
  ids: readonly string[],
  from: string,
): InlinePart[] {
  const places = dataset.platform.systems.filter(({ id }) => ids.includes(id));
  const systems = places.flatMap(({ id, name }, i): InlinePart[] => [
    ...(i > 0 ? [say('mark.comma')] : []),
    link(relativeAddress(from, pageAddress.system(id)), name),
  ]);
  return phrase<'system.eachIn', InlinePart[]>('system.eachIn', { systems }).flat();
}

function createRelatives(
  { dataset, labels: { say } }: Model,
  { id, parent, view, layer }: System,
): Block[] {
  const from = pageAddress.system(id);
  const { systems } = dataset.platform;
  const parts = listPartsOf(systems, id);
  const beside = systems.filter(
    (s) => s.id !== id && s.parent === parent && s.view === view && s.layer === layer,
  );
  const list = (name: string, title: string, members: readonly System[]): Block[] =>
    members.length === 0
      ? []
      : [
          section(name, title),
          bulletList(
            members.map((s) => link(relativeAddress(from, pageAddress.system(s.id)), s.name)),
          ),
        ];
  return [
    ...list('parts', say('system.parts'), parts),
    ...list('beside', say(parent ? 'system.otherParts' : 'system.sameLayer'), beside),
  ];
}
