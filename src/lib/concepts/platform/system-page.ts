import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  type Block,
  bulletList,
  component,
  heading,
  type Inline,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import { createStatementBlocks, linkShortPlace } from '../../pages/statement-blocks.ts';
import { listPlatformCrumbs } from './crumbs.ts';
import { type DataExchange, listExchanges } from './relations.ts';
import type { System } from './schema.ts';

/** The page of a system: what it does, where it stands, what it exchanges with whom, the standards that concern it. */
export function createSystemPage(model: Model, system: System): Page {
  const { dataset } = model;
  const { id, name, otherNames = [], statements, note } = system;
  const address = pageAddress.system(id);
  const exchanges = listExchanges(dataset, id);
  return {
    address,
    kind: 'system',
    id,
    title: `${name}（${dataset.platform.overview?.shortName ?? '平台'}）`,
    crumbs: listPlatformCrumbs(dataset, system),
    description: describe(model, system, exchanges.length),
    blocks: [
      paragraph(locate(model, system)),
      ...(otherNames.length > 0 ? [paragraph(`原文又称：${otherNames.join('、')}。`)] : []),
      ...createStatementBlocks(statements, model, address, id),
      ...(note ? [paragraph(inlineComponent('Flag', 'note'), note)] : []),
      heading(2, '涉及的标准'),
      component('SystemStandards', id),
      ...(exchanges.length > 0
        ? [heading(2, '数据往来'), createExchangeTable(model, exchanges, address)]
        : []),
      ...createRelatives(model, system),
    ],
  };
}

function describe(model: Model, { name, concerns = [], view }: System, exchanges: number): string {
  const { overview, views } = model.dataset.platform;
  const where = [overview?.name, views.find((v) => v.id === view)?.name].filter(Boolean).join('的');
  return `${where}中的${name}：原文怎样说，与谁往来（${exchanges} 项），涉及哪些标准（${concerns.length} 项）。`;
}

/** Where it stands: view › layer › the system it belongs to. */
function locate({ dataset }: Model, { id, view, layer, parent }: System): InlinePart[] {
  const from = pageAddress.system(id);
  const { views, systems } = dataset.platform;
  const inView = views.find((v) => v.id === view);
  const inLayer = inView?.layers.find((l) => l.id === layer);
  const whole = systems.find((s) => s.id === parent);
  const steps: InlinePart[] = [
    ...(inView ? [link(relativeAddress(from, pageAddress.view(inView.id)), inView.name)] : []),
    ...(inLayer ? [inLayer.name] : []),
    ...(whole ? [link(relativeAddress(from, pageAddress.system(whole.id)), whole.name)] : []),
  ];
  return ['在架构中的位置：', ...steps.flatMap((step, i) => (i === 0 ? [step] : [' › ', step]))];
}

function createRelatives({ dataset }: Model, { id, parent, view, layer }: System): Block[] {
  const from = pageAddress.system(id);
  const { systems } = dataset.platform;
  const parts = systems.filter((s) => s.parent === id);
  const beside = systems.filter(
    (s) => s.id !== id && s.parent === parent && s.view === view && s.layer === layer,
  );
  const list = (title: string, members: readonly System[]): Block[] =>
    members.length === 0
      ? []
      : [
          heading(2, title),
          bulletList(
            members.map((s) => link(relativeAddress(from, pageAddress.system(s.id)), s.name)),
          ),
        ];
  return [...list('组成', parts), ...list(parent ? '同属的其他部分' : '同一层的其他系统', beside)];
}

function createExchangeTable(
  { dataset }: Model,
  exchanges: readonly DataExchange[],
  from: string,
): Block {
  const to = (target: string, label: string) => link(relativeAddress(from, target), label);
  return table(
    ['来自或送往', '内容', '经由或方式', '依据'],
    exchanges.map(({ direction, other, what, by, action, place, flow, as }): Inline[] => [
      [direction === 'in' ? '来自' : '送往', to(other.address, other.name)],
      [what, ...(action ? [`（${action}）`] : [])],
      by ?? '—',
      [
        linkShortPlace(place, dataset, from),
        ...(flow ? ['，', to(pageAddress.flow(flow.id), flow.name)] : []),
        ...(as ? ['；原文说的是', to(as.address, as.name), '（推断包含本系统）'] : []),
      ],
    ]),
  );
}
