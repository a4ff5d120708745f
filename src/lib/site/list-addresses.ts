import { listFormer, type Moved } from '../addresses/former-addresses.ts';
import { listAnchors } from '../addresses/list-anchors.ts';
import { pageAddress } from '../addresses/page-address.ts';
import { isPublished } from '../concepts/concept.ts';
import { concepts } from '../concepts/registry.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { isCitation } from '../model/relations/relation-graph.ts';
import { listOrderings } from './list-orderings.ts';
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
    ...dataset.standards.standards.flatMap(({ id }) =>
      inAllForms.map((toAddress) => toAddress(id)),
    ),
    ...listOrderings(dataset).map(({ address }) => address),
    ...listDataFiles(dataset),
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
    ...Object.entries(texts).flatMap(([source, text]) =>
      listFormer(listAnchors(text), (id) => `${pageAddress.source(source)}#${id}`),
    ),
    ...inAllForms.flatMap((toAddress) => listFormer(standards.standards, toAddress)),
    ...concepts.flatMap((concept) => concept.moved?.(dataset, concepts) ?? []),
  ];
}

/** The page of a standard and its twins. */
const inAllForms = [
  pageAddress.standard,
  pageAddress.standardJson,
  pageAddress.standardMarkdown,
] as const;

/** The files with the data of a whole site; one that says nothing of the dataset stays, once published. */
export function listDataFiles(dataset: Dataset): string[] {
  const { standardsData, citationsData, schemaData } = pageAddress;
  const { grid, clauses } = dataset.citations;
  const related = dataset.relations.relations.some(isCitation);
  const cites = clauses.length > 0 || (grid?.cells.length ?? 0) > 0 || related;
  return [
    ...[standardsData, schemaData],
    ...(cites || isPublished(dataset, citationsData) ? [citationsData] : []),
  ];
}

function sourceAddresses({ sources, texts }: Dataset): string[] {
  return sources.sources.flatMap(({ id }) => {
    const page = pageAddress.source(id);
    const text = texts[id];
    return [page, ...(text ? listAnchors(text) : []).map((anchored) => `${page}#${anchored.id}`)];
  });
}
