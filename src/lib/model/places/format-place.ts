import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace } from '../../dataset/types.ts';
import { type Labels, labelsOf } from '../../labels/labels.ts';
import { anchorOf, findPlace } from './find-place.ts';

/** A place in a source document in words: 《标准目录》附表序号 22. */
export function formatPlace(place: SourcePlace, dataset: Dataset): string {
  const source = dataset.sources.sources.find((s) => s.id === place.source);
  return labelsOf(dataset).say('place.inDocument', {
    title: source?.title ?? place.source,
    place: formatPlaceWithin(place, dataset),
  });
}

/** The same with the short title of the document, unless the place bears that name itself: 目录 附表序号 22. */
export function formatShortPlace(place: SourcePlace, dataset: Dataset): string {
  const found = dataset.sources.sources.find((s) => s.id === place.source);
  const source = found?.shortTitle ?? place.source;
  const clause = formatClause(place, dataset);
  const within = addRow(clause, place, dataset);
  return clause === source
    ? within
    : labelsOf(dataset).say('place.inShort', { source, place: within });
}

/** A place in words without the name of its document: 附表序号 22, 第 4.2 条 a). */
export function formatPlaceWithin(place: SourcePlace, dataset: Dataset): string {
  return addRow(formatClause(place, dataset), place, dataset);
}

/** A row is named by the number it bears, or else by its place in the table. */
function addRow(clause: string, place: SourcePlace, dataset: Dataset): string {
  const { row } = place;
  if (!row) return clause;
  const isNumbered = findPlace(dataset, place)?.label === String(row);
  return labelsOf(dataset).say(isNumbered ? 'place.numberedRow' : 'place.row', {
    place: clause,
    row,
  });
}

/** The clause part alone: 第 4.2 条, 二（二）1, 图 6, 附表, 第 5.1 条第 2 项. */
function formatClause(place: SourcePlace, dataset: Dataset): string {
  const { source, clause: id } = place;
  const labels = labelsOf(dataset);
  const listing = dataset.site.families.find(
    ({ listing: l }) => l?.source === source && l.clause === id,
  );
  if (listing?.listingName) return listing.listingName;
  const found = findPlace(dataset, { source, clause: id });
  if (!found) return formatNumbered(labels, id) ?? formatLabel(labels, id);
  const { kind, label, position } = found;
  const clause = formatLabel(labels, found.clause.label);
  if (kind === 'item') {
    return label
      ? labels.say('place.labelledItem', { clause, label })
      : labels.say('place.item', { clause, position });
  }
  if (kind === 'table' || kind === 'figure') return formatNumbered(labels, id) ?? (label || clause);
  return clause;
}

/** The address of a place: the page of its source, at the clause when the dataset has its text. */
export function placeAddress(place: SourcePlace, dataset: Dataset): string {
  const page = pageAddress.source(place.source);
  return findPlace(dataset, place) ? `${page}#${anchorOf(place)}` : page;
}

/** What the anchor of a numbered table or figure stands for: 图 6 for `figure-6`; null for any other anchor. */
function formatNumbered({ say }: Labels, anchor: string): string | null {
  const [, kind, number = ''] = /^(figure|table)-(\d+)$/.exec(anchor) ?? [];
  if (!kind) return null;
  return kind === 'figure' ? say('place.figure', { number }) : say('place.table', { number });
}

/** What a clause is called in a reference to it; `cover` is the id of a page without a label. */
function formatLabel({ say }: Labels, label: string): string {
  if (label === 'cover') return say('place.cover');
  if (!/^\d+(\.\d+)*$/.test(label)) return label;
  return label.includes('.')
    ? say('place.clause', { number: label })
    : say('place.chapter', { number: label });
}
