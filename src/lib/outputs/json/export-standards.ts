import type { descriptiveFields } from '../../concepts/descriptions/schema.ts';
import type { Tone } from '../../concepts/status/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { printedNumberOf } from '../../model/errata/erratum-values.ts';
import type { FormerNumber, NameBasis } from '../../model/identity/read-identity.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import { type Basis, restsOn } from '../../model/status/basis.ts';
import { datedKinds, dateOf } from '../../model/status/event-history.ts';
import { type Status, statusesOf } from '../../model/status/status-scale.ts';
import { type ExportedRelation, exportRelations } from './export-relations.ts';

/** One standard in `data/standards.json`. */
export interface ExportedStandard {
  id: string;
  /** As normalised from print; null while there is only a plan. */
  number: string | null;
  planNumber: string | null;
  /** As normalised from print. */
  title: string;
  /** What it is called: of a plan the number it became, of a misprint what it is corrected to. */
  effectiveNumber: string | null;
  effectiveNumberBasis: NameBasis | null;
  effectiveTitle: string;
  effectiveTitleBasis: NameBasis;
  /** What stands in the source in place of the effective number; empty where it is the same. */
  formerNumbers: readonly FormerNumber[];
  /** As printed, extraction damage included: of a plan the number of the plan; null where there is none. */
  printedNumber: string | null;
  printedTitle: string;
  family: string | null;
  category: string | null;
  subcategory: string | null;
  /** All categories it stands in, as ids from the first level down joined by `/`, the main one first. */
  categories: string[];
  focusArea: string | null;
  /** On the day the site was built. */
  status: Status;
  /** What that rests on, and the date to which it is known. */
  statusBasis: Basis;
  statusDate: string | null;
  /** How to read a status of the dataset's own; absent where the status is one every dataset knows. */
  statusTone?: Tone;
  /** When it was published, came or comes into force, was or will be withdrawn; null where not known. */
  published: string | null;
  implemented: string | null;
  withdrawn: string | null;
  /** What each of those dates rests on; null where there is none. */
  publishedBasis: Basis | null;
  implementedBasis: Basis | null;
  withdrawnBasis: Basis | null;
  /** What catalogues say of it, as in the dataset; empty or null where they say nothing. */
  titles: Readonly<Record<string, string>>;
  scope: readonly string[];
  ics: readonly string[];
  ccs: readonly string[];
  bodies: NonNullable<StandardRecord['bodies']>;
  people: readonly string[];
  language: string | null;
  pages: number | null;
  /** What stands outside the site. */
  links: NonNullable<StandardRecord['links']>;
  /** The values of the fields the dataset declares, by key. */
  fields: NonNullable<StandardRecord['fields']>;
  /** What it is to others, citations between standards of the dataset aside: those are in `citations.json`. */
  relations: ExportedRelation[];
  /** Address of the page, relative to the site root. */
  url: string;
}

/** All standards, in the order of the dataset. */
export function exportStandards(model: Model): ExportedStandard[] {
  return model.standards.map((standard) => exportStandardRow(model, standard));
}

/** One standard as a row of the list. */
export function exportStandardRow(model: Model, standard: Standard): ExportedStandard {
  const { record, identity, category, subcategory, subsystem } = standard;
  const { status, address, family, events } = standard;
  const isOwn = statusesOf(model.dataset).isOwn(status.status);
  return {
    id: record.id,
    number: record.number ?? null,
    planNumber: record.planNumber ?? null,
    title: record.title,
    effectiveNumber: identity.number,
    effectiveNumberBasis: identity.numberBasis,
    effectiveTitle: identity.title,
    effectiveTitleBasis: identity.titleBasis,
    formerNumbers: identity.formerNumbers,
    printedNumber: printedNumberOf(record),
    printedTitle: record.printed?.title ?? record.title,
    family: family?.id ?? null,
    category: category?.name ?? null,
    subcategory: subcategory?.name ?? null,
    categories: standard.categories.map(({ path }) => path),
    focusArea: subsystem?.focusArea ?? null,
    status: status.status,
    statusBasis: status.basis,
    statusDate: status.knownAt,
    ...(isOwn ? { statusTone: status.tone } : {}),
    ...exportDates(events),
    ...exportDescription(record),
    relations: exportRelations(model, standard),
    url: address,
  };
}

type Dated = (typeof datedKinds)[number];

function exportDates(events: Standard['events']): Pick<ExportedStandard, Dated | `${Dated}Basis`> {
  const [published, implemented, withdrawn] = datedKinds.map((kind) => dateOf(events, kind));
  const basisOf = (event: (typeof events)[number] | null | undefined) =>
    event ? restsOn(event) : null;
  return {
    published: published?.date ?? null,
    implemented: implemented?.date ?? null,
    withdrawn: withdrawn?.date ?? null,
    publishedBasis: basisOf(published),
    implementedBasis: basisOf(implemented),
    withdrawnBasis: basisOf(withdrawn),
  };
}

type Described = keyof typeof descriptiveFields | 'fields';

function exportDescription(record: StandardRecord): Pick<ExportedStandard, Described> {
  return {
    titles: record.titles ?? {},
    scope: record.scope ?? [],
    ics: record.ics ?? [],
    ccs: record.ccs ?? [],
    bodies: record.bodies ?? [],
    people: record.people ?? [],
    language: record.language ?? null,
    pages: record.pages ?? null,
    links: record.links ?? [],
    fields: record.fields ?? {},
  };
}
