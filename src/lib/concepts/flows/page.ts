import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { createFence } from '../../diagrams/diagram.ts';
import {
  anchoredHeading,
  type Block,
  heading,
  type Inline,
  type InlinePart,
  link,
  paragraph,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace, linkShortPlace } from '../../pages/statement-blocks.ts';
import { listPlatformCrumbs } from '../platform/crumbs.ts';
import { resolveEnd } from '../platform/relations.ts';
import { drawFlow } from './diagram.ts';
import type { Flow, Participant } from './schema.ts';

const address = pageAddress.flows;

/** The page of data flows: every flow step by step, single exchanges, and who takes part. */
export function createFlowsPage({ dataset }: Model): Page {
  const { flows, exchanges, participants } = dataset.flows;
  const name = dataset.platform.overview?.shortName ?? '';
  return {
    address,
    kind: 'flows',
    id: 'flows',
    title: `数据流程${name ? `（${name}）` : ''}`,
    crumbs: listPlatformCrumbs(dataset),
    description: `${name}的 ${flows.length} 个数据流程，逐步列出自何处、至何处、经由什么、做什么：${flows.map((f) => f.name).join('、')}。`,
    blocks: [
      ...flows.flatMap((flow) => [
        anchoredHeading(2, flow.id, flow.name, flow.formerIds),
        paragraph('据', linkPlace(flow.place, dataset, address), '整理。'),
        createFence(drawFlow(dataset, flow)),
        createStepTable(dataset, flow),
      ]),
      ...(exchanges.length > 0
        ? [
            heading(2, '条文提到的其他往来'),
            table(
              ['自', '至', '内容', '原文', '依据'],
              exchanges.map(({ from, to, what, quote, place }): Inline[] => [
                linkEnd(dataset, from),
                linkEnd(dataset, to),
                what,
                quote,
                linkShortPlace(place, dataset, address),
              ]),
            ),
          ]
        : []),
      heading(2, '平台系统以外的参与方与统称'),
      ...participants.flatMap((participant) => createParticipant(dataset, participant)),
    ],
  };
}

function linkEnd(dataset: Dataset, id: string): InlinePart {
  const end = resolveEnd(dataset, id);
  return link(relativeAddress(address, end.address), end.name);
}

function createStepTable(dataset: Dataset, { steps }: Flow): Block {
  return table(
    ['步骤', '自', '至', '经由或方式', '内容', '做什么', '依据'],
    steps.map(({ from, to, by, what, action, place }, i): Inline[] => [
      String(i + 1),
      linkEnd(dataset, from),
      linkEnd(dataset, to),
      by ?? '—',
      what,
      action ?? '—',
      linkShortPlace(place, dataset, address),
    ]),
  );
}

function createParticipant(
  dataset: Dataset,
  { id, formerIds, name, description, place, systems }: Participant,
): Block[] {
  const members = (systems?.ids ?? []).flatMap((member, i): InlinePart[] => [
    ...(i > 0 ? ['、'] : []),
    linkEnd(dataset, member),
  ]);
  return [
    anchoredHeading(3, id, name, formerIds),
    paragraph(
      ...(description ? [description] : []),
      '见',
      linkPlace(place, dataset, address),
      '。',
    ),
    ...(systems ? [paragraph('推断所指：', ...members, `。理由：${systems.reason}。`)] : []),
  ];
}
