import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { createFence } from '../../diagrams/diagram.ts';
import { coverageWords, fitWords } from '../../labels/words.ts';
import {
  anchoredHeading,
  type Block,
  bulletList,
  component,
  heading,
  type Inline,
  type InlinePart,
  inlineComponent,
  link,
  paragraph,
  quote,
  table,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import { bookletId } from '../booklets/booklet-id.ts';
import { isPublished } from '../concept.ts';
import { coverageOf } from './coverage.ts';
import { drawSubsystem } from './diagram.ts';
import type { Priority, PriorityItem, Subsystem } from './schema.ts';

/** The pages of subsystems: their list, then each. */
export function listSubsystemPages(model: Model): Page[] {
  const { subsystems } = model.dataset.subsystems;
  const listed = subsystems.length > 0 || isPublished(model.dataset, pageAddress.subsystems);
  return [
    ...(listed ? [createIndexPage(subsystems.length)] : []),
    ...subsystems.map((subsystem) => createSubsystemPage(model, subsystem)),
  ];
}

function createIndexPage(count: number): Page {
  return {
    address: pageAddress.subsystems,
    kind: 'list',
    id: 'subsystems',
    title: '标准子体系',
    description: `支撑重点工作的 ${count} 个标准子体系。`,
    crumbs: [],
    unindexed: true,
    blocks: [
      paragraph('各子体系由标准体系裁剪而成：选取相关的一级分类，支撑一项重点工作。'),
      component('SubsystemTable', 'subsystems'),
    ],
  };
}

/** The page of a subsystem: composition, priorities, the standards tagged with its focus area. */
function createSubsystemPage(model: Model, subsystem: Subsystem): Page {
  const address = pageAddress.subsystem(subsystem.id);
  const { name, focusArea, figure } = subsystem;
  const members = model.standards.filter((s) => s.subsystem?.id === subsystem.id);
  return {
    address,
    kind: 'subsystem',
    id: subsystem.id,
    title: name,
    crumbs: [{ label: '标准子体系', address: pageAddress.subsystems }],
    booklet: bookletId('subsystem', subsystem.id),
    description: `${name}：围绕重点工作“${focusArea}”，${members.length} 项标准，${subsystem.priorities.length} 项建设重点。`,
    blocks: [
      ...subsystem.description.map((text) => quote(paragraph(text))),
      paragraph(
        '照录自',
        linkPlace(subsystem.place, model.dataset, address),
        `。原文的图（${figure.caption}）在提取时缺失，下图据正文重绘。`,
      ),
      ...(subsystem.focusAreaInText
        ? [paragraph(`表中重点工作写作“${focusArea}”，正文写作“${subsystem.focusAreaInText}”。`)]
        : []),
      heading(2, '组成'),
      createFence(drawSubsystem(model, subsystem)),
      listComposition(model, subsystem, address),
      heading(2, '标准建设重点'),
      ...subsystem.priorities.flatMap((priority) => createPriority(model, priority, address)),
      ...(subsystem.tornText ?? []).flatMap((text): Block[] => [
        paragraph('原文此处有一段残句，照录如下，不归入任何一项：'),
        quote(paragraph(inlineComponent('Flag', 'torn'), text)),
      ]),
      heading(2, '标准'),
      members.length > 0
        ? component('SubsystemStandards', subsystem.id)
        : paragraph(`表中没有一项标准标注为“${focusArea}”：这是标准体系的空白。`),
    ],
  };
}

function listComposition(model: Model, { composition }: Subsystem, address: string): Block {
  const { categories } = model.dataset.categories;
  const chosen = categories.filter(({ id }) => composition.includes(id));
  return bulletList(
    chosen
      .map(({ id, fullName }) => link(relativeAddress(address, pageAddress.category(id)), fullName))
      .map((item) => [item]),
  );
}

/** A priority as printed, then its items with the standards whose titles answer them. */
function createPriority(
  model: Model,
  { id, formerIds, title, text, place, items = [] }: Priority,
  address: string,
): Block[] {
  return [
    anchoredHeading(3, id, title, formerIds),
    quote(paragraph(text)),
    ...(place ? [paragraph('照录自', linkPlace(place, model.dataset, address), '。')] : []),
    ...(items.length > 0
      ? [
          table(
            ['方面', '对应', '名称与之对应的标准（推断）'],
            items.map((item): Inline[] => [
              item.subject ?? item.words,
              coverageWords[coverageOf(item)],
              listAnswers(item),
            ]),
          ),
        ]
      : []),
  ];
}

function listAnswers({ answeredBy }: PriorityItem): InlinePart[] {
  if (answeredBy.length === 0) return ['—'];
  return answeredBy.flatMap(({ standard, fit, reason }, i): InlinePart[] => [
    ...(i > 0 ? ['；'] : []),
    inlineComponent('StandardNumber', standard),
    `（${fit === 'partial' ? `${fitWords.partial}：` : ''}${reason}）`,
  ]);
}
