import { relativeAddress } from '../addresses/relative-address.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { SourcePlace, Statement } from '../dataset/types.ts';
import { type Block, type InlinePart, link, paragraph, quote } from '../mdx/nodes.ts';
import type { Model } from '../model/model.ts';
import { findPlace } from '../model/places/find-place.ts';
import { formatPlace, formatShortPlace, placeAddress } from '../model/places/format-place.ts';
import { listMarks, markText } from './mentions.ts';

/** A link to a place in a source document, in words. */
export function linkPlace(place: SourcePlace, dataset: Dataset, from: string): InlinePart {
  return link(relativeAddress(from, placeAddress(place, dataset)), formatPlace(place, dataset));
}

/** The same with the short title of the document, for tables. */
export function linkShortPlace(place: SourcePlace, dataset: Dataset, from: string): InlinePart {
  return link(
    relativeAddress(from, placeAddress(place, dataset)),
    formatShortPlace(place, dataset),
  );
}

/**
 * What the source documents say, quoted, each quotation followed by its place.
 * @param from the page it stands on.
 * @param self the id of the record the page is about: its own name does not link.
 */
export function createStatementBlocks(
  statements: readonly Statement[],
  model: Model,
  from: string,
  self: string,
): Block[] {
  const { dataset, labels } = model;
  const used = new Set([self]);
  return statements.flatMap(({ place, quote: words }) => {
    const marks = listMarks(model, place.source, from);
    const texts = words === undefined ? paragraphsAt(dataset, place) : [words];
    return [
      quote(...texts.map((text) => paragraph(markText(text, marks, used)))),
      paragraph(labels.phrase('place.printed', { place: linkPlace(place, dataset, from) })),
    ];
  });
}

/** The paragraphs of a clause or of an item, as printed; headings and figures left out. */
function paragraphsAt(dataset: Dataset, place: SourcePlace): string[] {
  const found = findPlace(dataset, place);
  if (!found) return [];
  if (found.kind !== 'clause') return [found.text.replace(/\n/gu, ' ')];
  return found.clause.blocks.flatMap(({ text, list }) => [
    ...(text === undefined ? [] : [text]),
    ...(list?.items ?? []).map(({ label, text: item }) => (label ? `${label} ${item}` : item)),
  ]);
}
