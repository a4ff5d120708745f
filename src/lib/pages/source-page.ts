import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { Source } from '../dataset/types.ts';
import { bulletList, heading, type Inline, link, paragraph } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { factTable } from './fact-table.ts';
import type { Page } from './page.ts';
import { createTextBlocks, createTextContents } from './text-blocks.ts';

/** The list of the source documents. */
export function createSourcesPage({ dataset }: Model): Page {
  const address = pageAddress.sources;
  return {
    address,
    kind: 'list',
    id: 'sources',
    title: '来源文件',
    description: '本站数据所据的来源文件。',
    crumbs: [],
    unindexed: true,
    blocks: [
      bulletList(
        dataset.sources.sources.map((source) => {
          const { id, issuer, published } = source;
          const clauses = dataset.texts[id]?.clauses.length;
          const facts = [issuer, published, clauses && `全文 ${clauses} 条`].filter(Boolean);
          const name = link(relativeAddress(address, pageAddress.source(id)), nameSource(source));
          return facts.length > 0 ? [name, ` ${facts.join('，')}`] : [name];
        }),
      ),
    ],
  };
}

const nameSource = ({ number, title }: Source): string => [number, title].filter(Boolean).join(' ');

/** The page of a source document: its bibliographic data, the state of the text used, and the text by clause. */
export function createSourcePage(model: Model, source: Source): Page {
  const text = model.dataset.texts[source.id];
  return {
    address: pageAddress.source(source.id),
    kind: 'source',
    id: source.id,
    title: nameSource(source),
    crumbs: [{ label: '来源文件', address: pageAddress.sources }],
    description: `来源文件《${source.title}》的题录与文本状况${text ? '，及逐条可引的全文' : ''}。`,
    blocks: [
      paragraph('本站数据的来源文件。以下题录照录原文。'),
      heading(2, '题录'),
      factTable(listFacts(source)),
      ...(source.condition.length > 0
        ? [heading(2, '所据文本的状况'), bulletList(source.condition)]
        : []),
      ...(text
        ? [
            heading(2, '全文目录'),
            createTextContents(text),
            heading(2, '全文'),
            paragraph(
              '照录原文。每一章、条、列项、表的行与图都有自己的网址，点按其前的 # 号即得。',
            ),
            ...createTextBlocks(model, text),
          ]
        : []),
    ],
  };
}

function listFacts(source: Source): Inline[][] {
  const facts: [string, string | null | undefined][] = [
    ['编号', source.number],
    ['名称', source.title],
    ['系列', source.series],
    ['标注', source.marking],
    ['国际标准分类号（ICS）', source.ics],
    ['中国标准文献分类号（CCS）', source.ccs],
    ['年代', `${source.edition}（${source.editionBasis}）`],
    ['发布日期', source.published],
    ['实施日期', source.implemented],
    ['发布机构', source.issuer],
    ['提出单位', source.proposedBy],
    ['归口单位', source.committee],
    ['起草规则', source.rules],
    ['起草单位', source.draftedBy?.join('、')],
    ['主要起草人', source.authors?.join('、')],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
