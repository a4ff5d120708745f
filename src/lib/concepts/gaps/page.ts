import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { anchoredHeading, type Block, bulletList, link, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import type { Concept } from '../concept.ts';

const address = pageAddress.gaps;

/** The page of gaps: what the standards leave open, for those who plan the next ones. */
export function createGapsPage(model: Model, concepts: readonly Concept[]): Page {
  const sections = concepts.flatMap((concept) => concept.gaps?.(model) ?? []);
  const to = (id: string, title: string) =>
    link(relativeAddress(address, `${address}#${id}`), title);
  return {
    address,
    kind: 'gaps',
    id: 'gaps',
    title: '空白与待办',
    description: `没有标准的分类、子体系与建设重点，没有下文的计划，没有引用关系的标准：截至 ${model.asOf}。`,
    crumbs: [],
    blocks: [
      paragraph(
        `供编制下一年度标准计划参考，可直接打印。截至 ${model.asOf}，全部由数据集得出；“推断”指编者由标准名称推断，尚未经归口单位确认。`,
      ),
      sections.length > 0
        ? bulletList(sections.map(({ id, title, count }) => [to(id, title), `：${count}`]))
        : paragraph('没有发现空白。'),
      ...sections.flatMap(({ id, title, blocks }): Block[] => [
        anchoredHeading(2, id, title),
        ...blocks,
      ]),
    ],
  };
}
