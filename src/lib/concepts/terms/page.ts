import { pageAddress } from '../../addresses/page-address.ts';
import { anchoredHeading, paragraph, quote } from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import { listMarks, markText } from '../../pages/mentions.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';

/** The glossary. */
export function createTermsPage(model: Model): Page {
  const { dataset } = model;
  const { terms } = dataset.terms;
  const { say, phrase } = model.labels;
  const address = pageAddress.terms;
  return {
    address,
    kind: 'terms',
    id: 'terms',
    title: say('terms.title'),
    crumbs: [],
    description: say('terms.description', {
      count: terms.length,
      names: terms.map((t) => t.name).join(say('mark.comma')),
    }),
    blocks: terms.flatMap(({ id, formerIds, name, english, definition, place }) => [
      anchoredHeading(2, id, english ? `${name} ${english}` : name, formerIds),
      quote(
        paragraph(markText(definition, listMarks(model, place.source, address), new Set([id]))),
      ),
      paragraph(phrase('place.printed', { place: linkPlace(place, dataset, address) })),
    ]),
  };
}
