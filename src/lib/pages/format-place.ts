import type { Dataset } from '../dataset/dataset-schema.ts';
import type { SourcePlace } from '../dataset/types.ts';

/** A place in a source document in words: 《国家电子政务标准体系建设指南》附表第 22 行. */
export function formatPlace(place: SourcePlace, dataset: Dataset): string {
  const source = dataset.sources.sources.find((s) => s.id === place.source);
  const row = place.row ? `第 ${place.row} 行` : '';
  return `《${source?.title ?? place.source}》${formatClause(place, dataset)}${row}`;
}

/** The clause part alone: 第 6.2.1 条, 图 6, 附表. */
export function formatClause(place: SourcePlace, dataset: Dataset): string {
  const { source, clause } = place;
  const listing = dataset.site.families.find(
    ({ listing: l }) => l.source === source && l.clause === clause,
  );
  if (listing) return listing.listingName;
  const figure = /^(figure|table)-(\d+)$/.exec(clause);
  if (figure) return `${figure[1] === 'figure' ? '图' : '表'} ${figure[2]}`;
  if (clause === 'cover') return '封面';
  return /^\d+$/.test(clause) ? `第 ${clause} 章` : `第 ${clause} 条`;
}
