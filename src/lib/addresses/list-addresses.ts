import { concepts } from '../concepts/registry.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { listAnchors } from '../model/places/list-anchors.ts';
import { listFormer, type Moved } from './former-addresses.ts';
import { pageAddress } from './page-address.ts';

/**
 * Every permanent address a dataset gives rise to, former ones included, sorted.
 * @param guides addresses of the hand-written pages that go with it, former ones included.
 */
export function listAddresses(dataset: Dataset, guides: readonly string[] = []): string[] {
  const { home, standards, search, sources, about } = pageAddress;
  return [
    ...[home, standards, search, sources, about],
    ...dataset.site.families.map(({ id }) => pageAddress.family(id)),
    ...sourceAddresses(dataset),
    ...dataset.standards.standards.map(({ id }) => pageAddress.standard(id)),
    ...concepts.flatMap((concept) => concept.addresses?.(dataset, concepts) ?? []),
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
    ...concepts.flatMap((concept) => concept.moved?.(dataset, concepts) ?? []),
  ];
}

function sourceAddresses({ sources, texts }: Dataset): string[] {
  return sources.sources.flatMap(({ id }) => {
    const page = pageAddress.source(id);
    const text = texts[id];
    return [page, ...(text ? listAnchors(text) : []).map((anchored) => `${page}#${anchored.id}`)];
  });
}
