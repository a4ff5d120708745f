import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { Trust } from '../dataset/types.ts';
import { trustMeanings, trustWords } from '../labels/words.ts';
import {
  anchoredHeading,
  type Block,
  blockList,
  bulletList,
  type InlinePart,
  link,
  paragraph,
  table,
} from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { createNumberingBlocks } from './numbering-blocks.ts';
import type { Page } from './page.ts';

const address = pageAddress.about;
const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(address, target), label);

/** The page about the data: where they come from, how far to trust them, how they are read, how to report an error. */
export function createAboutPage(model: Model): Page {
  const { site } = model.dataset;
  return {
    address,
    kind: 'about',
    id: 'about',
    title: '关于数据',
    crumbs: [],
    description: `${site.title}的数据从哪里来、可信到什么程度、怎样读、怎样报告错误。`,
    blocks: [
      ...provenance(model),
      ...trustLevels(model),
      ...model.concepts.flatMap((concept) => concept.about?.(model).sections ?? []),
      ...(model.dataset.numbering.prefixes.length > 0
        ? [anchoredHeading(2, 'numbering', '编号怎样构成'), ...createNumberingBlocks(model)]
        : []),
      ...(site.reporting
        ? [
            anchoredHeading(2, 'reporting', '发现错误怎么办'),
            ...site.reporting.map((text) => paragraph(text)),
          ]
        : []),
      anchoredHeading(2, 'version', '版本'),
      paragraph(
        `数据集版本 ${site.version}。版本号三段：有内容删去升第一段，有内容新增升第二段，只改细节升第三段。`,
      ),
      ...model.concepts.flatMap((concept) => concept.about?.(model).version ?? []),
    ],
  };
}

function provenance(model: Model): Block[] {
  const { sources, events, errata } = model.dataset;
  return [
    anchoredHeading(2, 'provenance', '数据从哪里来'),
    paragraph(
      events.events.length + errata.errata.length > 0
        ? '全部内容来自以下文件；文件以外的消息只作“待核实”的补充，并注明出处。'
        : '全部内容来自以下文件。',
    ),
    blockList(
      sources.sources.map(({ id, number, title, condition }) => [
        paragraph(to(pageAddress.source(id), [number, title].filter(Boolean).join(' '))),
        bulletList(condition),
      ]),
    ),
    ...model.concepts.flatMap((concept) => concept.about?.(model).provenance ?? []),
  ];
}

/** Nothing to say where nothing is corrected and no status given. */
function trustLevels({ dataset }: Model): Block[] {
  if (dataset.events.events.length + dataset.errata.errata.length === 0) return [];
  return [
    anchoredHeading(2, 'trust', '可信到什么程度'),
    table(
      ['程度', '含义'],
      (Object.keys(trustWords) as Trust[]).map((level) => [
        trustWords[level],
        trustMeanings[level],
      ]),
    ),
    paragraph(
      '另有“推断”：编者由名称或上下文推断的联系（系统涉及哪些标准、哪项标准对应哪项建设重点），数据集中逐条注明理由，可由编者改正。',
    ),
  ];
}
