import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { SourcePlace } from '../../dataset/types.ts';
import { anchorOf, findPlace } from './find-place.ts';

/** A place in a source document in words: 《国家电子政务标准体系建设指南》附表第 22 行. */
export function formatPlace(place: SourcePlace, dataset: Dataset): string {
  const source = dataset.sources.sources.find((s) => s.id === place.source);
  return `《${source?.title ?? place.source}》${formatPlaceWithin(place, dataset)}`;
}

/** A place in words without the name of its document: 附表第 22 行, 第 6.3.1 条 a). */
export function formatPlaceWithin(place: SourcePlace, dataset: Dataset): string {
  const row = place.row ? `第 ${place.row} 行` : '';
  return `${formatClause(place, dataset)}${row}`;
}

/** The clause part alone: 第 6.2.1 条, 二（二）1, 图 6, 附表, 第 7.2.1 条第 2 项. */
export function formatClause(place: SourcePlace, dataset: Dataset): string {
  const { source, clause } = place;
  const listing = dataset.site.families.find(
    ({ listing: l }) => l.source === source && l.clause === clause,
  );
  if (listing) return listing.listingName;
  const found = findPlace(dataset, { source, clause });
  if (!found) return formatLabel(clause);
  const { kind, label, position } = found;
  const within = formatLabel(found.clause.label);
  if (kind === 'item') return `${within}${label ? ` ${label}` : `第 ${position} 项`}`;
  if (kind === 'table' || kind === 'figure') return /^\S\s?\d+/u.exec(label)?.[0] ?? label;
  return within;
}

/** The address of a place: the page of its source, at the clause when the dataset has its text. */
export function placeAddress(place: SourcePlace, dataset: Dataset): string {
  const page = pageAddress.source(place.source);
  return findPlace(dataset, place) ? `${page}#${anchorOf(place)}` : page;
}

function formatLabel(label: string): string {
  const figure = /^(figure|table)-(\d+)$/.exec(label);
  if (figure) return `${figure[1] === 'figure' ? '图' : '表'} ${figure[2]}`;
  if (label === 'cover') return '封面';
  if (!/^\d+(\.\d+)*$/.test(label)) return label;
  return label.includes('.') ? `第 ${label} 条` : `第 ${label} 章`;
}
