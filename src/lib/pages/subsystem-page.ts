import { pageAddress } from '../addresses/page-address.ts';
import { relativeAddress } from '../addresses/relative-address.ts';
import type { Subsystem } from '../dataset/types.ts';
import { anchoredHeading, type Block, bulletList, component, heading, link, paragraph } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { formatPlace } from './format-place.ts';
import type { Page } from './page.ts';

/** The page of a subsystem: composition, priorities, the standards tagged with its focus area. */
export function createSubsystemPage(model: Model, subsystem: Subsystem): Page {
  const address = pageAddress.subsystem(subsystem.id);
  const { name, focusArea, figure } = subsystem;
  const members = model.standards.filter((s) => s.subsystem?.id === subsystem.id);
  const source = formatPlace(subsystem.place, model.dataset);
  return {
    address,
    kind: 'subsystem',
    id: subsystem.id,
    title: name,
    description: `${name}：围绕重点工作“${focusArea}”，${members.length} 项标准，${subsystem.priorities.length} 项建设重点。`,
    blocks: [
      ...subsystem.description.map(
        (text): Block => ({ type: 'blockquote', children: [paragraph(text)] }),
      ),
      paragraph(`照录自${source}。原文${figure.caption}在提取时缺失，以下组成据正文列出。`),
      ...(subsystem.focusAreaInText
        ? [paragraph(`表中重点工作写作“${focusArea}”，正文写作“${subsystem.focusAreaInText}”。`)]
        : []),
      heading(2, '组成'),
      listComposition(model, subsystem, address),
      heading(2, '标准建设重点'),
      ...subsystem.priorities.flatMap(({ id, title, text }) => [
        anchoredHeading(3, id, title),
        paragraph(text),
      ]),
      ...(subsystem.tornText ?? []).flatMap((text): Block[] => [
        paragraph('原文此处有一段残句，照录如下，不归入任何一项：'),
        { type: 'blockquote', children: [paragraph(text)] },
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
    chosen.map(({ id, fullName }) =>
      link(relativeAddress(address, pageAddress.category(id)), fullName),
    ).map((item) => [item]),
  );
}
