import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  type Block,
  bulletList,
  type InlinePart,
  link,
  paragraph,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page } from '../../pages/page.ts';
import { createStatementBlocks } from '../../pages/statement-blocks.ts';
import { isPresent as hasFlows } from '../flows/records.ts';
import type { Overview } from './schema.ts';
import { createSystemList } from './view-page.ts';

/** The page of the platform as a whole: its definition, its views with their systems, its flows and standards. */
export function createPlatformPage(model: Model, overview: Overview): Page {
  const { platform } = model.dataset;
  const address = pageAddress.platform;
  const more = [...nameFamily(model, overview), ...nameFlows(model)];
  return {
    address,
    kind: 'platform',
    id: 'platform',
    title: overview.name,
    crumbs: [],
    description: model.labels.say('platform.description', {
      name: overview.name,
      views: platform.views.length,
      systems: platform.systems.length,
    }),
    blocks: [
      paragraph(overview.description),
      ...createStatementBlocks(overview.statements, model, address, 'platform'),
      ...(more.length > 0 ? [bulletList(more)] : []),
      ...platform.views.flatMap(({ id, name }): Block[] => [
        section(`view-${id}`, to(pageAddress.view(id), name)),
        ...createSystemList(
          platform.systems.filter((s) => s.view === id),
          address,
        ),
      ]),
    ],
  };
}

const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(pageAddress.platform, target), label);

/** The family of standards that specifies the platform, where there is one. */
function nameFamily({ dataset, labels }: Model, { family: id }: Overview): InlinePart[][] {
  const family = dataset.site.families.find((f) => f.id === id);
  if (!family) return [];
  const page = to(pageAddress.family(family.id), family.name);
  return [labels.phrase('platform.family', { family: page })];
}

/** The flows of data between its systems, where there are any. */
function nameFlows({ dataset, labels: { say, phrase } }: Model): InlinePart[][] {
  if (!hasFlows(dataset)) return [];
  const { flows } = dataset.flows;
  const page = to(pageAddress.flows, say('flows.kind'));
  if (flows.length === 0) return [[page]];
  const names = flows.map((f) => f.name).join(say('mark.comma'));
  return [phrase('platform.flows', { page, flows: names })];
}
