import { listBookletIds } from '../concepts/booklets/booklet-id.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { listAnchors } from '../model/places/list-anchors.ts';
import { pageAddress } from './page-address.ts';

/** Every permanent address a dataset gives rise to, former ones included, sorted. */
export function listAddresses(dataset: Dataset): string[] {
  return [
    ...fixedAddresses(dataset),
    ...dataset.site.families.map(({ id }) => pageAddress.family(id)),
    ...sourceAddresses(dataset),
    ...dataset.standards.standards.flatMap(({ id, formerIds = [] }) =>
      [id, ...formerIds].map(pageAddress.standard),
    ),
    ...classificationAddresses(dataset),
    ...platformAddresses(dataset),
    ...(dataset.roadmap.roadmap?.milestones ?? []).map(({ id }) => pageAddress.milestone(id)),
    ...dataset.terms.terms.map(({ id }) => pageAddress.term(id)),
    ...dataset.errata.errata.map(({ id }) => pageAddress.erratum(id)),
    ...(dataset.citations.grid?.cells ?? []).flatMap(({ row, column, printedColumn }) =>
      column === printedColumn ? [] : [pageAddress.cell(row, printedColumn)],
    ),
    ...listBookletIds(dataset).map(pageAddress.booklet),
    ...dataset.releases.releases.map(({ version }) => pageAddress.release(version)),
  ].sort();
}

/** The pages of which there is one; those about something only some datasets have, when this one has it. */
function fixedAddresses({ terms, roadmap, flows, citations }: Dataset): string[] {
  const { home, standards, categories, subsystems, search, errata, sources } = pageAddress;
  return [
    ...[home, standards, categories, subsystems, search, errata, sources],
    ...[pageAddress.gaps, pageAddress.status, pageAddress.about, pageAddress.changes],
    ...(citations.grid ? [pageAddress.citations] : []),
    ...(terms.terms.length > 0 ? [pageAddress.terms] : []),
    ...(roadmap.roadmap ? [pageAddress.roadmap] : []),
    ...(flows.flows.length > 0 ? [pageAddress.flows] : []),
  ];
}

function sourceAddresses({ sources, texts }: Dataset): string[] {
  return sources.sources.flatMap(({ id }) => {
    const page = pageAddress.source(id);
    const text = texts[id];
    return [page, ...(text ? listAnchors(text) : []).map((anchored) => `${page}#${anchored.id}`)];
  });
}

function classificationAddresses({ categories, subsystems }: Dataset): string[] {
  return [
    ...categories.categories.flatMap((category) => [
      pageAddress.category(category.id),
      ...category.subcategories.map(({ id }) => pageAddress.subcategory(category.id, id)),
    ]),
    ...subsystems.subsystems.flatMap(({ id, priorities }) => [
      pageAddress.subsystem(id),
      ...priorities.map((priority) => pageAddress.priority(id, priority.id)),
    ]),
  ];
}

function platformAddresses({ platform, flows }: Dataset): string[] {
  return [
    ...(platform.overview ? [pageAddress.platform] : []),
    ...platform.views.map(({ id }) => pageAddress.view(id)),
    ...platform.systems.map(({ id }) => pageAddress.system(id)),
    ...flows.flows.map(({ id }) => pageAddress.flow(id)),
    ...(flows.flows.length > 0
      ? flows.participants.map(({ id }) => pageAddress.participant(id))
      : []),
  ];
}
