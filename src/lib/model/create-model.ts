import { pageAddress } from '../addresses/page-address.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { Erratum, StandardRecord, StatusEvent } from '../dataset/types.ts';
import { type CitationGraph, createCitationGraph } from './citations/create-citation-graph.ts';
import { deriveStatus } from './derive-status.ts';
import type { Standard } from './standard.ts';
import { parseTitleParts } from './title-parts.ts';

/** A validated dataset made into linked values: what pages, exports and search read. */
export interface Model {
  dataset: Dataset;
  /** The day whose status is shown, `YYYY-MM-DD`. */
  asOf: string;
  standards: readonly Standard[];
  /** @throws {RangeError} when there is no standard of that id. */
  resolveStandard(id: string): Standard;
  /** The standard whose page has this address, if it is the address of one. */
  findByAddress(address: string): Standard | undefined;
  /** All parts of the multi-part standard it belongs to, itself included, in order; empty when it is not one of several. */
  partsOf(id: string): readonly Standard[];
  errataOf(id: string): readonly Erratum[];
  citations: CitationGraph;
  /** The date of the newest dated event not after `asOf`. */
  newestEvent: string | null;
}

/**
 * Makes the model of a dataset that passed validation.
 * @param asOf the day whose status is shown, `YYYY-MM-DD`.
 */
export function createModel(dataset: Dataset, asOf: string): Model {
  const events = Map.groupBy(dataset.events.events, (e) => e.record);
  const errata = Map.groupBy(dataset.errata.errata, (e) => e.record);
  const standards = dataset.standards.standards.map((record) =>
    createStandard(record, dataset, events.get(record.id) ?? [], asOf),
  );
  const byId = new Map(standards.map((s) => [s.id, s]));
  const byAddress = new Map(standards.map((s) => [s.address, s]));
  const series = groupParts(standards);
  return {
    dataset,
    asOf,
    standards,
    resolveStandard: (id) => {
      const standard = byId.get(id);
      if (!standard) throw new RangeError(`unknown standard ${id}`);
      return standard;
    },
    findByAddress: (address) => byAddress.get(address),
    partsOf: (id) => series.get(id) ?? [],
    errataOf: (id) => errata.get(id) ?? [],
    citations: createCitationGraph(dataset.citations),
    newestEvent: findNewestEvent(dataset.events.events, asOf),
  };
}

function createStandard(
  record: StandardRecord,
  dataset: Dataset,
  events: readonly StatusEvent[],
  asOf: string,
): Standard {
  const family = dataset.site.families.find((f) => f.id === record.family);
  if (!family) throw new RangeError(`unknown family ${record.family}`);
  const category = dataset.categories.categories.find((c) => c.id === record.category) ?? null;
  const subcategory = category?.subcategories.find((s) => s.id === record.subcategory) ?? null;
  const subsystem =
    dataset.subsystems.subsystems.find((s) => s.focusArea === record.focusArea) ?? null;
  const listing = events.filter((e) => e.trust === 'proved-by-source');
  return {
    id: record.id,
    record,
    label: record.number ?? record.planNumber ?? record.id,
    title: record.title,
    family,
    category,
    subcategory,
    subsystem,
    events,
    status: deriveStatus(events, asOf),
    listed: deriveStatus(listing.length > 0 ? listing : events, asOf),
    address: pageAddress.standard(record.id),
    part: parseTitleParts(record.title)?.part ?? null,
  };
}

/** Groups the parts of multi-part standards by family and the stem of their titles; a plan and a published part meet here. */
function groupParts(standards: readonly Standard[]): Map<string, Standard[]> {
  const groups = Map.groupBy(standards, ({ family, title }) => {
    const parts = parseTitleParts(title);
    return parts ? `${family.id} ${parts.stem.replace(/\s+/gu, '')}` : null;
  });
  groups.delete(null);
  const series = new Map<string, Standard[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    group.sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
    for (const { id } of group) series.set(id, group);
  }
  return series;
}

function findNewestEvent(events: readonly StatusEvent[], asOf: string): string | null {
  const dates = events.flatMap(({ date }) => (date && date <= asOf ? [date] : []));
  return dates.sort().at(-1) ?? null;
}
