import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { anchoredHeading, heading, link, paragraph, quote } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import type { Roadmap } from './schema.ts';

/** The roadmap: the goal as a whole, then its stages in order of time, then what is known today. */
export function createRoadmapPage(model: Model, roadmap: Roadmap): Page {
  const { dataset, standards, asOf } = model;
  const { title, introduction, place, milestones } = roadmap;
  const address = pageAddress.roadmap;
  const planned = standards.filter(({ listed }) => listed.status === 'planned');
  const known = planned.filter(({ status }) => status.status !== 'planned');
  return {
    address,
    kind: 'roadmap',
    id: 'roadmap',
    title: `${title}路线图`,
    crumbs: [],
    description: `${title}的 ${milestones.length} 个阶段：${milestones.map((m) => m.date).join('、')} 年。`,
    blocks: [
      quote(...introduction.map((text) => paragraph(text))),
      paragraph('照录自', linkPlace(place, dataset, address), '。'),
      ...milestones.flatMap(({ id, formerIds = [], date, text, place: at }) => [
        anchoredHeading(
          2,
          `stage-${id}`,
          `${date} 年`,
          formerIds.map((former) => `stage-${former}`),
        ),
        quote(paragraph(text)),
        paragraph('照录自', linkPlace(at, dataset, address), '。'),
      ]),
      heading(2, '今日所知'),
      paragraph(
        `列为在研的 ${planned.length} 项计划，截至 ${asOf}，据第二手公开来源（待核实）已有 ${known.length} 项成为标准；其余 ${planned.length - known.length} 项没有更新的消息。`,
        '见',
        link(relativeAddress(address, pageAddress.status), '状态对照'),
        '与',
        link(relativeAddress(address, pageAddress.gaps), '空白与待办'),
        '。',
      ),
    ],
  };
}
