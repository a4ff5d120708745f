import { pageAddress } from '../../addresses/page-address.ts';
import { component, heading, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { listChanged } from '../../model/status/list-changed.ts';
import type { Page } from '../../pages/page.ts';

/** The page that sets the status each source gave beside the one known today. */
export function createStatusPage({ standards, asOf, newestEvent }: Model): Page {
  const changed = listChanged(standards);
  const same = standards.length - changed.length;
  return {
    address: pageAddress.status,
    kind: 'register',
    id: 'status',
    title: '状态对照：照录与今日所知',
    description: `${standards.length} 项标准在来源文件中的状态与今日所知的状态并列：${changed.length} 项有变化，${same} 项没有更新的消息。`,
    crumbs: [],
    unindexed: true,
    blocks: [
      paragraph(
        `左为来源文件所列的状态，右为截至 ${asOf} 所知的状态；最近一次已知变化在 ${newestEvent ?? '（无）'}。“待核实”的来自第二手公开来源，以发布机构的公告为准。`,
      ),
      heading(2, `有变化的（${changed.length} 项）`),
      component('StatusComparison', 'changed'),
      heading(2, `没有更新消息的（${same} 项）`),
      paragraph('状态如来源文件所列，本站没有见到更新的消息，不代表没有变化。'),
      component('StatusComparison', 'same'),
    ],
  };
}
