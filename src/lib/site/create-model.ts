import { pageAddress } from '../addresses/page-address.ts';
import { concepts } from '../concepts/registry.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import type { StandardRecord, StatusEvent } from '../dataset/types.ts';
import { labelsOf } from '../labels/labels.ts';
import { createCitationGraph } from '../model/citations/create-citation-graph.ts';
import { isPrintedOtherwise } from '../model/errata/printed-reading.ts';
import { markName } from '../model/identity/name-identity.ts';
import { identitiesOf } from '../model/identity/read-identity.ts';
import { createImpacts } from '../model/impact.ts';
import type { Model } from '../model/model.ts';
import { implyEnds } from '../model/relations/imply-ends.ts';
import { listCitations } from '../model/relations/list-citations.ts';
import { groupSeries } from '../model/series.ts';
import { type ConceptParts, noParts, type Standard } from '../model/standard.ts';
import { readStatus } from '../model/status/read-status.ts';
import { settleDay } from '../model/status/settle-day.ts';
import { readTitleLanguage } from '../model/titles/title-language.ts';
import { isReported } from '../model/trust.ts';
import { groupWorks } from '../model/works/group-works.ts';
import type { Work } from '../model/works/work.ts';
import { listVersions } from '../releases/list-versions.ts';

/**
 * Makes the model of a dataset that passed validation. What only some readers ask for is made when first asked for.
 * @param today the day of the build, `YYYY-MM-DD`; `settleDay` says what of it shows.
 */
export function createModel(dataset: Dataset, today: string): Model {
  const asOf = settleDay(dataset, today);
  const events = Map.groupBy(dataset.events.events, (e) => e.record);
  const errata = Map.groupBy(dataset.errata.errata, (e) => e.record);
  const ends = implyEnds(dataset, events, asOf);
  const finders = concepts.flatMap((concept) => concept.resolve?.(dataset) ?? []);
  const standards = dataset.standards.standards.map((record) => {
    const parts = Object.assign({}, ...finders.map((find) => find(record)));
    const own = events.get(record.id) ?? [];
    return createStandard(record, dataset, parts, own, ends.get(record.id), asOf);
  });
  const byId = new Map(standards.map((s) => [s.id, s]));
  const byAddress = once(() => new Map(standards.map((s) => [s.address, s])));
  const positions = once(() => new Map(standards.map(({ id }, i) => [id, i])));
  const works = once(() => groupWorks(standards, dataset.numbering));
  const worksById = once(() => new Map(works().map((work) => [work.id, work])));
  const byEdition = once(() => indexEditions(works()));
  const workOf = (id: string) => byEdition().get(id);
  const series = once(() => groupSeries(standards, dataset.numbering, workOf));
  const versions = once(() => listVersions(dataset));
  const citations = createCitationGraph(dataset.citations, listCitations(dataset));
  const { findId } = identitiesOf(dataset);
  const resolveStandard = (id: string) => {
    const standard = byId.get(id);
    if (!standard) throw new RangeError(`unknown standard ${id}`);
    return standard;
  };
  return {
    dataset,
    labels: labelsOf(dataset),
    asOf,
    standards,
    resolveStandard,
    findByAddress: (address) => byAddress().get(address),
    findByNumber: (number) => byId.get(findId(number) ?? ''),
    get works() {
      return works();
    },
    workOf,
    findWork: (id) => worksById().get(id),
    seriesOf: (id) => series().get(id),
    neighboursOf: (id) => {
      const at = positions().get(id) ?? standards.length;
      return { previous: standards[at - 1], next: standards[at + 1] };
    },
    impactOf: createImpacts(dataset, citations, resolveStandard),
    errataOf: (id) => errata.get(id) ?? [],
    citations,
    listVersions: versions,
    parts: concepts,
    isDated: isDated(dataset),
    newestEvent: findNewestEvent(dataset, asOf),
    hasTwoReadings: standards.some(isPrintedOtherwise),
    hasReported: hasReported(dataset),
  };
}

function createStandard(
  record: StandardRecord,
  dataset: Dataset,
  parts: Partial<ConceptParts>,
  events: readonly StatusEvent[],
  end: StatusEvent | undefined,
  asOf: string,
): Standard {
  const family = dataset.site.families.find((f) => f.id === record.family) ?? null;
  const labels = labelsOf(dataset);
  const identity = identitiesOf(dataset).of(record.id);
  const { number, numberBasis, title, titleBasis } = identity;
  const titleLabel = markName(labels, title, titleBasis);
  return {
    id: record.id,
    record,
    identity,
    number,
    label: number === null ? titleLabel : markName(labels, number, numberBasis),
    title,
    titleLabel,
    titleLang: readTitleLanguage(record, labels.lang),
    family,
    ...noParts,
    ...parts,
    events,
    ...readStatus(dataset, events, asOf, end),
    address: pageAddress.standard(record.id),
  };
}

function hasReported({ events, errata, relations }: Dataset): boolean {
  return [...events.events, ...errata.errata, ...relations.relations].some(isReported);
}

function isDated({ events, sources }: Dataset): boolean {
  const sourced = events.events.length > 0 && sources.sources.length > 0;
  return sourced || events.events.some(({ date }) => date !== null);
}

/** What is made when first asked for, and then kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Works by the ids of their editions. */
function indexEditions(works: readonly Work[]): Map<string, Work> {
  const byId = new Map<string, Work>();
  for (const work of works) for (const { id } of work.editions) byId.set(id, work);
  return byId;
}

/** The date of the newest event that has come, 待核实 behind it where it is only reported; null for none. */
function findNewestEvent(dataset: Dataset, asOf: string): string | null {
  const { events } = dataset.events;
  const dates = events.flatMap(({ date }) => (date && date <= asOf ? [date] : []));
  const newest = dates.sort().at(-1);
  if (newest === undefined) return null;
  const reported = events.filter(({ date }) => date === newest).every(isReported);
  return markName(labelsOf(dataset), newest, reported ? 'reported' : 'proved');
}
