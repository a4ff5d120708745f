import { pageAddress } from '../addresses/page-address.ts';
import type { Source } from '../dataset/types.ts';
import { bulletList, heading, type Inline, paragraph, table } from '../mdx/nodes.ts';
import type { Page } from './page.ts';

/** The page of a source document: its bibliographic data and the state of the text used. */
export function createSourcePage(source: Source): Page {
  return {
    address: pageAddress.source(source.id),
    kind: 'source',
    id: source.id,
    title: [source.number, source.title].filter(Boolean).join(' '),
    description: `来源文件《${source.title}》的题录与文本状况。`,
    blocks: [
      paragraph('本站数据的来源文件。以下题录照录原文。'),
      heading(2, '题录'),
      table(['项目', '内容'], listFacts(source)),
      heading(2, '所据文本的状况'),
      bulletList(source.condition),
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
