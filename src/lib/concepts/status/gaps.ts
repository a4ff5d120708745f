import { pageAddress } from '../../addresses/page-address.ts';
import { inlineComponent, table } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { linkShortPlace } from '../../pages/statement-blocks.ts';
import type { GapSection } from '../gaps/gap-section.ts';

/** Plans of which nothing beyond their listing is known, or that have a number but no publication. */
export function findGaps({ standards, dataset }: Model): GapSection[] {
  const plans = standards.filter(({ status }) => status.status === 'planned');
  if (plans.length === 0) return [];
  const rows = plans.map((plan) => [
    inlineComponent('StandardNumber', plan.id),
    plan.title,
    plan.record.focusArea ?? '—',
    plan.status.successor
      ? `已有编号 ${plan.status.successor}，未见发布（待核实）`
      : '没有更新的消息',
    linkShortPlace(plan.record.place, dataset, pageAddress.gaps),
  ]);
  return [
    {
      id: 'plans',
      title: '没有下文的计划',
      count: `${plans.length} 项`,
      blocks: [table(['计划号', '名称', '重点工作', '今日所知', '列于'], rows)],
    },
  ];
}
