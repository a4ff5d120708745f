import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { CitationGrid, Trust } from '../dataset/types.ts';
import { erratumKindWords, readingWords, trustMeanings, trustWords } from '../labels/words.ts';
import {
  anchoredHeading,
  type Block,
  blockList,
  bulletList,
  type Inline,
  type InlinePart,
  link,
  paragraph,
  table,
} from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { createNumberingBlocks } from './numbering-blocks.ts';
import type { Page } from './page.ts';
import { linkPlace } from './statement-blocks.ts';

const address = pageAddress.about;
const to = (target: string, label: string): InlinePart =>
  link(relativeAddress(address, target), label);

/** The page about the data: where they come from, how far to trust them, how they are read, how to report an error. */
export function createAboutPage(model: Model): Page {
  const { site, citations } = model.dataset;
  return {
    address,
    kind: 'about',
    id: 'about',
    title: '关于数据',
    description: `${site.title}的数据从哪里来、可信到什么程度、引用关系图怎样读、编号怎样构成、发现错误怎么办。`,
    blocks: [
      ...provenance(model),
      ...trustLevels(),
      ...(citations.grid ? gridReading(model, citations.grid) : []),
      anchoredHeading(2, 'numbering', '编号怎样构成'),
      ...createNumberingBlocks(model),
      ...(site.reporting
        ? [
            anchoredHeading(2, 'reporting', '发现错误怎么办'),
            ...site.reporting.map((text) => paragraph(text)),
          ]
        : []),
      anchoredHeading(2, 'version', '版本'),
      paragraph(
        `数据集版本 ${site.version}。版本号三段：有内容删去升第一段，有内容新增升第二段，只改细节升第三段。各版的增删改见`,
        to(pageAddress.changes, '数据更改'),
        '。',
      ),
    ],
  };
}

function provenance({ dataset }: Model): Block[] {
  return [
    anchoredHeading(2, 'provenance', '数据从哪里来'),
    paragraph('全部内容来自以下文件；文件以外的消息只作“待核实”的补充，并注明出处。'),
    blockList(
      dataset.sources.sources.map(({ id, number, title, condition }) => [
        paragraph(to(pageAddress.source(id), [number, title].filter(Boolean).join(' '))),
        bulletList(condition),
      ]),
    ),
    paragraph(
      '本站所用的值与原文写法不同之处，逐条列入',
      to(pageAddress.errata, '勘误登记'),
      `，分为${Object.values(erratumKindWords).join('、')}三种。标准后来的变化列入`,
      to(pageAddress.status, '状态对照'),
      '。',
    ),
  ];
}

function trustLevels(): Block[] {
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

/** Both readings the words allow, shown on the row that differs most, and the reason for the one taken. */
function gridReading(model: Model, grid: CitationGrid): Block[] {
  const { dataset, resolveStandard } = model;
  const ticks = (row: string) => grid.cells.filter((cell) => cell.row === row).length;
  const [fullest] = [...grid.rows].sort((a, b) => ticks(b.row) - ticks(a.row));
  const label = fullest ? resolveStandard(fullest.row).label : '';
  const count = fullest ? ticks(fullest.row) : 0;
  const examples: Record<CitationGrid['reading'], string> = {
    'rows-cite-columns': `${label} 一行有 ${count} 个勾：${label} 引用这 ${count} 项标准`,
    'columns-cite-rows': `${label} 一行有 ${count} 个勾：这 ${count} 项标准引用 ${label}`,
  };
  return [
    anchoredHeading(2, 'reading', '引用关系图怎样读'),
    paragraph(linkPlace(grid.place, dataset, address), '（', grid.caption, '）的说明：'),
    bulletList(grid.notes),
    paragraph('这句话有两种可能的读法：'),
    table(
      ['读法', '例', '本站'],
      (Object.keys(readingWords) as CitationGrid['reading'][]).map((reading): Inline[] => [
        readingWords[reading],
        examples[reading],
        reading === grid.reading ? '采用' : '不采用',
      ]),
    ),
    paragraph('理由：'),
    bulletList(grid.readingReason),
  ];
}
