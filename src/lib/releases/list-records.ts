import { pageAddress } from '../addresses/page-address.ts';
import { concepts } from '../concepts/registry.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { publishRecord } from '../dataset/record-words.ts';
import { labelsOf } from '../labels/labels.ts';
import type { NameKey } from '../labels/zh-cn/catalogue.ts';
import { nameClause } from '../model/places/name-clause.ts';
import { describeEvent } from '../model/status/describe-status.ts';
import type { VersionedRecord } from './versioned-record.ts';

/** The kinds of record every dataset may have, in the order changes are listed, then those of its concepts. */
export const recordLabels: Readonly<Record<string, NameKey>> = Object.assign(
  {
    site: 'record.site',
    family: 'record.family',
    source: 'record.source',
    standard: 'record.standard',
    event: 'record.event',
    erratum: 'record.erratum',
    citation: 'record.citation',
    clause: 'record.clause',
    numbering: 'record.numbering',
  },
  ...concepts.map(({ recordKinds }) => recordKinds ?? {}),
);

/** Every record of a dataset; what belongs to a record inside it counts on its own only. */
export function listRecords(dataset: Dataset): VersionedRecord[] {
  return [
    ...documentRecords(dataset),
    ...numberingRecords(dataset),
    ...standardRecords(dataset),
    ...eventRecords(dataset),
    ...citationRecords(dataset),
    ...concepts.flatMap((concept) => concept.records?.(dataset) ?? []),
  ];
}

function record(
  kind: string,
  id: string,
  label: string,
  address: string | null,
  value: unknown,
): VersionedRecord {
  return { kind, id, label, address, value };
}

function documentRecords({ site, sources, texts }: Dataset): VersionedRecord[] {
  const { version: _, families, $schema: __, ...words } = site;
  return [
    record('site', 'site', site.title, pageAddress.home, words),
    ...families.map((f) => record('family', f.id, f.name, pageAddress.family(f.id), f)),
    ...sources.sources.map((s) => record('source', s.id, s.title, pageAddress.source(s.id), s)),
    ...Object.entries(texts).flatMap(([id, { clauses }]) => {
      const title = sources.sources.find((s) => s.id === id)?.shortTitle ?? id;
      return clauses.map((c) => {
        const label = `${title} ${nameClause(c)}`;
        return record('clause', `${id}#${c.id}`, label, `${pageAddress.source(id)}#${c.id}`, c);
      });
    }),
  ];
}

function numberingRecords(dataset: Dataset): VersionedRecord[] {
  const { prefixes, plan } = dataset.numbering;
  return [
    ...prefixes.map((p) => record('numbering', p.prefix, p.prefix, null, p)),
    ...(plan
      ? [record('numbering', 'plan', labelsOf(dataset).say('field.planNumber'), null, plan)]
      : []),
  ];
}

function standardRecords(dataset: Dataset): VersionedRecord[] {
  const { standards, errata } = dataset;
  const nameOf = nameStandards(standards);
  return [
    ...standards.standards.map((s) =>
      record(
        'standard',
        s.id,
        `${nameOf(s.id)} ${s.title}`,
        pageAddress.standard(s.id),
        publishRecord(s, dataset),
      ),
    ),
    ...errata.errata.map((e) =>
      record('erratum', e.id, `${e.id} ${nameOf(e.record)}`, pageAddress.erratum(e.id), e),
    ),
  ];
}

/** A second event of the same kind for a standard is told apart by its place among them. */
function eventRecords(dataset: Dataset): VersionedRecord[] {
  const labels = labelsOf(dataset);
  const nameOf = nameStandards(dataset.standards);
  const seen = new Map<string, number>();
  return dataset.events.events.map((e) => {
    const key = `${e.record} ${e.kind}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = count === 1 ? key : `${key} ${count}`;
    const event = describeEvent(labels, e);
    const words = e.number
      ? labels.say('status.eventNumbered', { event, number: e.number })
      : event;
    return record('event', id, `${nameOf(e.record)} ${words}`, pageAddress.standard(e.record), e);
  });
}

/** What standards are called in versions: by number, else by that of the plan. */
function nameStandards({ standards }: Dataset['standards']): (id: string) => string {
  const names = new Map(standards.map((s) => [s.id, s.number ?? s.planNumber ?? s.id]));
  return (id) => names.get(id) ?? id;
}

function citationRecords({ citations: { clauses }, standards }: Dataset): VersionedRecord[] {
  const names = new Map(standards.standards.map((s) => [s.id, s.number ?? s.id]));
  return clauses.map((clause) => {
    const ends = [clause.citing, clause.cited].map((id) => names.get(id) ?? id);
    const id = `${clause.citing}>${clause.cited} ${clause.place.clause}`;
    return record('citation', id, ends.join(' → '), null, clause);
  });
}
