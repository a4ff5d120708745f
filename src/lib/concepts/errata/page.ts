import { pageAddress } from '../../addresses/page-address.ts';
import { component, heading, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';

/** The register of errata: of numbers and titles, of the grid, of the texts. */
export function createErrataPage({ dataset }: Model): Page {
  const { length } = dataset.errata.errata;
  return {
    address: pageAddress.errata,
    kind: 'register',
    id: 'errata',
    title: '勘误登记',
    description: `${length} 条勘误：照录与校订，及其种类、可信程度与证据。`,
    crumbs: [],
    unindexed: true,
    blocks: [
      paragraph(
        '本站所用的值与原文写法不同之处，逐条登记。“提取损伤”与“写法规范”由原文本身可证，页面使用校订值；“原文误印”由第二手公开来源报告，待核实，页面仍用照录值并列出校订值。',
      ),
      heading(2, `编号、名称与分类（${length} 条）`),
      component('ErrataRegister', 'errata'),
      component('GridErrata', 'grid'),
      component('TextErrata', 'texts'),
    ],
  };
}
