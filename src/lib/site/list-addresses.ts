import { listFormer, type Moved } from '../addresses/former-addresses.ts';
import { listAnchors } from '../addresses/list-anchors.ts';
import { pageAddress } from '../addresses/page-address.ts';
import { listBookletFrames } from '../concepts/booklets/list-frames.ts';
import { concepts } from '../concepts/registry.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { hasSources } from './source-page.ts';

/**
 * Every permanent address a dataset gives rise to, former ones included, sorted.
 * @param guides addresses of the hand-written pages that go with it, former ones included.
 */
export function listAddresses(dataset: Dataset, guides: readonly string[] = []): string[] {
  const { home, standards, search, about } = pageAddress;
  return [
    ...[home, standards, search, about],
    ...(hasSources(dataset) ? [pageAddress.sources] : []),
    ...dataset.site.families.map(({ id }) => pageAddress.family(id)),
    ...sourceAddresses(dataset),
    ...dataset.standards.standards.map(({ id }) => pageAddress.standard(id)),
    ...concepts.flatMap((concept) => concept.addresses?.(dataset, concepts) ?? []),
    ...listBookletFrames(dataset).map(({ id }) => pageAddress.booklet(id)),
    ...listMoved(dataset).map(([former]) => former),
    ...guides,
  ].sort();
}

/** Every address a record had under a former id, with the one it has now. */
export function listMoved(dataset: Dataset): Moved[] {
  const { site, sources, standards, texts } = dataset;
  return [
    ...listFormer(site.families, pageAddress.family),
    ...listFormer(sources.sources, pageAddress.source),
    ...Object.entries(texts).flatMap(([source, { clauses }]) =>
      listFormer(clauses, (id) => `${pageAddress.source(source)}#${id}`),
    ),
    ...listFormer(standards.standards, pageAddress.standard),
    ...concepts.flatMap((concept) => concept.moved?.(dataset) ?? []),
    ...listBookletFrames(dataset).flatMap(({ id, formerIds = [] }) =>
      listFormer([{ id, formerIds }], pageAddress.booklet),
    ),
  ];
}

function sourceAddresses({ sources, texts }: Dataset): string[] {
  return sources.sources.flatMap(({ id }) => {
    const page = pageAddress.source(id);
    const text = texts[id];
    return [page, ...(text ? listAnchors(text) : []).map((anchored) => `${page}#${anchored.id}`)];
  });
}
