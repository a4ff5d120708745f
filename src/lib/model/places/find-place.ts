import { type Anchored, listAnchors } from '../../addresses/list-anchors.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace, SourceText } from '../../dataset/types.ts';

const indexes = new WeakMap<SourceText, Map<string, Anchored>>();

/** The anchor a place stands for: that of the clause, or of the row of its table. */
export function anchorOf({ clause, row }: SourcePlace): string {
  return row === undefined ? clause : `${clause}-${row}`;
}

/** The anchor of a numbered figure. */
export const figureAnchor = (number: number): string => `figure-${number}`;

/** What stands at a place of a source document; undefined when the dataset has no text of it, or no such place. */
export function findPlace({ texts }: Dataset, place: SourcePlace): Anchored | undefined {
  const text = texts[place.source];
  return text && indexText(text).get(anchorOf(place));
}

/** Everything anchored in a source text, by anchor; made once a text. */
export function indexText(text: SourceText): ReadonlyMap<string, Anchored> {
  const known = indexes.get(text);
  if (known) return known;
  const index = new Map(listAnchors(text).map((anchored) => [anchored.id, anchored]));
  indexes.set(text, index);
  return index;
}
