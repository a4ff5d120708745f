import { pageAddress } from '../addresses/page-address.ts';
import { anchoredHeading, paragraph, quote } from '../mdx/nodes.ts';
import type { Model } from '../model/create-model.ts';
import { listMentions, markMentions } from './mentions.ts';
import type { Page } from './page.ts';
import { linkPlace } from './statement-blocks.ts';

/** The glossary. */
export function createTermsPage({ dataset }: Model): Page {
  const { terms } = dataset.terms;
  const address = pageAddress.terms;
  return {
    address,
    kind: 'terms',
    id: 'terms',
    title: '术语和定义',
    description: `${terms.length} 个术语及其英文对应词与定义：${terms.map((t) => t.name).join('、')}。`,
    blocks: terms.flatMap(({ id, name, english, definition, place }) => [
      anchoredHeading(2, id, english ? `${name} ${english}` : name),
      quote(
        paragraph(markMentions(definition, listMentions(dataset, place.source), new Set([id]))),
      ),
      paragraph('照录自', linkPlace(place, dataset, address), '。'),
    ]),
  };
}
