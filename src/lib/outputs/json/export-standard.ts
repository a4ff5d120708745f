import { nameRecord, type PublishedRecord, publishRecord } from '../../dataset/record-words.ts';
import type { Erratum, StatusEvent, Trust } from '../../dataset/types.ts';
import { type Cited, listCited } from '../../model/citations/list-cited.ts';
import { resolveErratum } from '../../model/errata/erratum-values.ts';
import { formatFact } from '../../model/fact.ts';
import { listAttachments } from '../../model/files/list-attachments.ts';
import type { NameBasis } from '../../model/identity/read-identity.ts';
import { listFacts } from '../../model/list-facts.ts';
import type { Model } from '../../model/model.ts';
import { nameOutside } from '../../model/relations/relation-graph.ts';
import { assess, type Verdict } from '../../model/status/assess.ts';
import type { Basis } from '../../model/status/basis.ts';
import type { StatusOn } from '../../model/status/derive-status.ts';
import { isEndTone } from '../../model/status/status-scale.ts';
import { readTrust } from '../../model/trust.ts';
import { type ExportedStandard, exportStandardRow } from './export-standards.ts';

/** A standard cited by, or citing, the one a file is about. */
interface ExportedCited
  extends Pick<Cited, 'place' | 'verification' | 'citedAs' | 'dated' | 'note'> {
  /** How far it is to be trusted; absent where nothing is said of that. */
  trust?: Trust;
  /** Null for one outside the dataset. */
  id: string | null;
  /** As normalised from print, as the title. */
  label: string;
  title: string | null;
  effectiveNumber: string | null;
  effectiveNumberBasis: NameBasis | null;
  url: string | null;
  /** The address of one outside the dataset, where it is known. */
  link?: string;
}

/** One standard with all its facts: `standards/ID.json`. */
export interface StandardFile extends Omit<ExportedStandard, 'status'> {
  /** Version of the dataset, and the day the status holds for. */
  dataset: string;
  asOf: string | null;
  /** The record as the dataset holds it, its area of work in words. */
  record: PublishedRecord;
  /** What its page says of it, line by line. */
  facts: { id: string; name: string; value: string }[];
  /** As known on that day, and as the source document lists it; null where none does. */
  status: ExportedStatus;
  listedStatus: ExportedStatus | null;
  /** Whether it may be cited on that day, and the numbers of what is to be cited in its place. */
  verdict: Pick<Verdict, 'kind' | 'basis' | 'knownAt' | 'date'> & { instead: string[] };
  events: readonly StatusEvent[];
  /** The files that go with it; absent where there are none. */
  files?: { title: string; url: string; type: string; bytes: number }[];
  cites: ExportedCited[];
  citedBy: ExportedCited[];
  errata: (Erratum & { printed: string; corrected: string })[];
}

/** `successor` is what took the place of a standard at its end, none of its own later numbers: those are its `effectiveNumber`. */
interface ExportedStatus extends Pick<StatusOn, 'status' | 'successor' | 'successorBasis'> {
  since: string | null;
  reported: boolean;
  basis: Basis;
  /** The date to which it is known. What the successor rests on may be another event. */
  knownAt: string | null;
}

/** Exports one standard. @throws {RangeError} when there is none of that id. */
export function exportStandard(model: Model, id: string): StandardFile {
  const standard = model.resolveStandard(id);
  const files = listAttachments(model, standard.record).map(({ title, address, type, bytes }) => {
    return { title, url: address, type, bytes };
  });
  return {
    ...exportStandardRow(model, standard),
    dataset: model.dataset.site.version,
    asOf: model.asOf || null,
    record: publishRecord(standard.record, model.dataset),
    facts: listFacts(model, standard).map((fact) => ({
      id: fact.id,
      name: fact.name,
      value: formatFact(fact),
    })),
    status: exportStatus(standard.status),
    listedStatus: standard.listed && exportStatus(standard.listed),
    verdict: exportVerdict(assess(model, standard)),
    events: standard.events.map((event) => exportEvent(model, event)),
    ...(files.length > 0 ? { files } : {}),
    cites: listCited(model, id, 'cites').map((cited) => exportCited(model, cited)),
    citedBy: listCited(model, id, 'citedBy').map((citing) => exportCited(model, citing)),
    errata: model.errataOf(id).map((erratum) => {
      const { printed, corrected } = resolveErratum(model, erratum);
      return { ...erratum, printed, corrected };
    }),
  };
}

function exportStatus({ event, basis, ...status }: StatusOn): ExportedStatus {
  const { status: id, tone, knownAt } = status;
  const { successor, successorBasis } = isEndTone(tone)
    ? status
    : { successor: null, successorBasis: null };
  const since = event?.date ?? null;
  const reported = basis === 'reported';
  return { status: id, since, successor, successorBasis, reported, basis, knownAt };
}

const exportVerdict = ({
  kind,
  basis,
  knownAt,
  date,
  instead,
}: Verdict): StandardFile['verdict'] => ({
  ...{ kind, basis, knownAt, date },
  instead: instead.map(({ number }) => number),
});

/** An event as the dataset holds it, its trust left out where nothing can be said of that. */
function exportEvent({ dataset }: Model, event: StatusEvent): StatusEvent {
  const { trust, ...rest } = event;
  return readTrust(dataset, event) === null ? rest : event;
}

function exportCited(model: Model, { other, ...basis }: Cited): ExportedCited {
  const { place, verification, citedAs, dated, note } = basis;
  const trust = readTrust(model.dataset, basis);
  return {
    ...exportOther(model, other),
    ...(place ? { place } : {}),
    verification,
    ...(trust ? { trust } : {}),
    ...(citedAs ? { citedAs } : {}),
    ...(dated === undefined ? {} : { dated }),
    ...(note ? { note } : {}),
  };
}

function exportOther(
  model: Model,
  other: Cited['other'],
): Omit<ExportedCited, 'place' | 'verification' | 'citedAs' | 'dated' | 'note' | 'trust'> {
  if (typeof other !== 'string') {
    const { title = null, link } = other;
    return {
      ...{ id: null, label: nameOutside(other), title },
      ...{ effectiveNumber: null, effectiveNumberBasis: null, url: null },
      ...(link ? { link } : {}),
    };
  }
  const { id, record, identity, address } = model.resolveStandard(other);
  const { number, numberBasis } = identity;
  return {
    id,
    label: nameRecord(record),
    title: record.title,
    effectiveNumber: number,
    effectiveNumberBasis: numberBasis,
    url: address,
  };
}
