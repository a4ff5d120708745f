import { pageAddress } from '../addresses/page-address.ts';
import { concepts } from '../concepts/registry.ts';
import { nameStandards, type VersionedRecord } from '../concepts/versioned-record.ts';
import type { Dataset } from '../dataset/dataset-schema.ts';
import { publishRecord } from '../dataset/record-words.ts';
import { type Labels, labelsOf } from '../labels/labels.ts';
import type { NameKey } from '../labels/zh-cn/catalogue.ts';
import { markName } from '../model/identity/name-identity.ts';
import { identitiesOf } from '../model/identity/read-identity.ts';
import { nameClause } from '../model/places/name-clause.ts';
import { nameEvent, nameNumbered } from '../model/status/describe-status.ts';
import { sayDated } from '../model/status/say-date.ts';
import { isReported } from '../model/trust.ts';

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

/** What readers call a kind of record. */
export const nameRecordKind = ({ say }: Labels, kind: string): string =>
  say(recordLabels[kind] ?? 'changes.record');

/** Every record of a dataset; what belongs to a record inside it counts on its own only. */
export function listRecords(dataset: Dataset): VersionedRecord[] {
  const nameOf = nameStandards(dataset);
  return [
    ...documentRecords(dataset),
    ...numberingRecords(dataset),
    ...standardRecords(dataset, nameOf),
    ...eventRecords(dataset, nameOf),
    ...citationRecords(dataset, nameOf),
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

function standardRecords(dataset: Dataset, nameOf: (id: string) => string): VersionedRecord[] {
  return dataset.standards.standards.map((s) => {
    const name = nameOf(s.id);
    const { number, numberBasis, title, titleBasis } = identitiesOf(dataset).of(s.id);
    const shown =
      numberBasis === 'reported' ? title : markName(labelsOf(dataset), title, titleBasis);
    const label = number === null ? name : `${name} ${shown}`;
    return record('standard', s.id, label, pageAddress.standard(s.id), publishRecord(s, dataset));
  });
}

/** A second event of the same kind for a standard is told apart by its place among them. */
function eventRecords(dataset: Dataset, nameOf: (id: string) => string): VersionedRecord[] {
  const labels = labelsOf(dataset);
  const seen = new Map<string, number>();
  return dataset.events.events.map((e) => {
    const key = `${e.record} ${e.kind}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = count === 1 ? key : `${key} ${count}`;
    const event = e.number ? nameNumbered(dataset, e, e.number).join('') : nameEvent(dataset, e);
    const told = e.date === null ? event : sayDated(labels, e.date, event);
    const words = isReported(e)
      ? labels.say('status.withBasis', { status: told, basis: labels.say('trust.reported') })
      : told;
    return record('event', id, `${nameOf(e.record)} ${words}`, pageAddress.standard(e.record), e);
  });
}

function citationRecords(
  { citations }: Dataset,
  nameOf: (id: string) => string,
): VersionedRecord[] {
  return citations.clauses.map((clause) => {
    const { citing, cited, place } = clause;
    const label = `${nameOf(citing)} → ${nameOf(cited)}`;
    return record('citation', `${citing}>${cited} ${place.clause}`, label, null, clause);
  });
}
