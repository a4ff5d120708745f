import { pageAddress } from '../../addresses/page-address.ts';
import { anchoredHeading, paragraph, quote } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import { listMentions, markMentions } from '../../pages/mentions.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';

/** The glossary. */
export function createTermsPage(model: Model): Page {
  const { dataset } = model;
  const { terms } = dataset.terms;
  const address = pageAddress.terms;
  return {
    address,
    kind: 'terms',
    id: 'terms',
    title: '术语和定义',
    crumbs: [],
    description: `${terms.length} 个术语及其英文对应词与定义：${terms.map((t) => t.name).join('、')}。`,
    blocks: terms.flatMap(({ id, formerIds, name, english, definition, place }) => [
      anchoredHeading(2, id, english ? `${name} ${english}` : name, formerIds),
      quote(paragraph(markMentions(definition, listMentions(model, place.source), new Set([id])))),
      paragraph('照录自', linkPlace(place, dataset, address), '。'),
    ]),
  };
}
