import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { type Block, bulletList, heading, type Inline, link, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import { createStatementBlocks } from '../../pages/statement-blocks.ts';
import type { Overview } from './schema.ts';
import { createSystemList } from './view-page.ts';

/** The page of the platform as a whole: its definition, its views with their systems, its flows and standards. */
export function createPlatformPage(model: Model, overview: Overview): Page {
  const { platform, flows, site } = model.dataset;
  const address = pageAddress.platform;
  const to = (target: string, label: string) => link(relativeAddress(address, target), label);
  const family = site.families.find((f) => f.id === overview.family);
  const more: Inline[] = [
    ...(family ? [['规范本平台的', to(pageAddress.family(family.id), family.name)]] : []),
    ...(flows.flows.length > 0
      ? [[to(pageAddress.flows, '数据流程'), `：${flows.flows.map((f) => f.name).join('、')}`]]
      : []),
  ];
  return {
    address,
    kind: 'platform',
    id: 'platform',
    title: overview.name,
    crumbs: [],
    description: `${overview.name}的 ${platform.views.length} 个架构视图与 ${platform.systems.length} 个系统、组件和体系，及其涉及的标准。`,
    blocks: [
      paragraph(overview.description),
      ...createStatementBlocks(overview.statements, model, address, 'platform'),
      ...(more.length > 0 ? [bulletList(more)] : []),
      ...platform.views.flatMap(({ id, name }): Block[] => [
        heading(2, to(pageAddress.view(id), name)),
        ...createSystemList(
          platform.systems.filter((s) => s.view === id),
          address,
        ),
      ]),
    ],
  };
}
