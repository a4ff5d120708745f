import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Source } from '../../dataset/types.ts';
import { nameFormer } from '../../model/identity/name-identity.ts';
import type { Model } from '../../model/model.ts';
import { readNumber } from '../../model/numbers/read-number.ts';
import {
  isDoubtful,
  listSuccessors,
  type Successor,
} from '../../model/relations/find-successors.ts';
import { findNewestOutside, nameReplacement } from '../../model/relations/name-replacement.ts';
import type { Standard } from '../../model/standard.ts';
import { isNameReported } from '../../model/status/assess.ts';
import { dateOf } from '../../model/status/event-history.ts';
import { isReported } from '../../model/trust.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import type { AnyNumber } from '../../numbering/value.ts';

/** What a citation of a standard is made of. */
export interface Citable {
  id: string;
  /** The number as GB/T 1.1 prints it, an em dash before the year; a plan number as it is; null for none. */
  number: string | null;
  /** Null where nothing says what it is called: it is then cited by its number alone. */
  title: string | null;
  /** Year of the edition, else of its publication where that is known; null for plans and undated references. */
  year: number | null;
  /** A plan is not yet a standard and is cited as such. */
  planned: boolean;
  /** The body in charge of it (归口), or else the one that issued it; absent where neither is known. */
  author?: string;
  /** The body that issued it, or else the one in charge. */
  publisher?: string;
  /** When it was published, a partial date of that year. */
  issued?: string;
  /** What whoever uses the citation has to know: that it is only reported, what the source prints instead. */
  note?: string;
  /** The number of the clause cited, or what it is called where it has none. */
  clause?: string;
  /** The same in words: 第 6.2.1 条. */
  clauseWords?: string;
}

type Sight = Pick<Model, 'dataset' | 'labels'>;
type WorkSight = Sight & Pick<Model, 'workOf' | 'asOf' | 'resolveStandard' | 'findByNumber'>;

/** The citable facts of a standard: the effective number and title, who answers for them, what is to be said of them. */
export function toCitable(model: Sight, standard: Standard): Citable {
  const { dataset } = model;
  const { id, title, record, identity, number } = standard;
  const source = dataset.sources.sources.find((each) => each.standard === id);
  const printed = findDatedNumber(standard, dataset.numbering);
  const parsed = readNumber(printed ?? number, dataset.numbering);
  const year =
    findYear(parsed) ?? (parsed?.kind === 'plan' ? null : findKnownYear(standard, source));
  return {
    id,
    number: printed ?? (number && formatTypographic(number, dataset.numbering)),
    title,
    year,
    planned: number !== null && !record.number && number === record.planNumber,
    ...nameBodies(standard, source),
    ...tellDate(standard, source, year),
    ...noteIdentity(model, identity),
  };
}

/**
 * The same without year: what names the newest edition, whichever that is, by the title of the newest known; null
 * where a number has no such form.
 */
export function toUndated(model: WorkSight, standard: Standard): Citable | null {
  const { dataset } = model;
  const work = model.workOf(standard.id);
  const printed = findDatedNumber(standard, dataset.numbering);
  if (!work && !printed) return null;
  const { issued: _, ...cited } =
    findOutsideEdition(model, standard) ?? toCitable(model, work?.shown ?? standard);
  const number =
    work?.number ?? (printed && dropYear(printed, dataset.numbering)) ?? standard.number;
  return { ...cited, id: work?.id ?? `${standard.id}-undated`, number, year: null };
}

/** The newest edition of the work of a standard where all of it in the dataset is at its end, and that one is none of it. */
export function findOutsideEdition(model: WorkSight, standard: Standard): Citable | undefined {
  const work = model.workOf(standard.id);
  if (work?.standing !== 'ended') return undefined;
  const number = findNewestOutside(model.dataset, work, listSuccessors(model, work.shown));
  return number === undefined ? undefined : toInstead(model, work.shown, { number });
}

/**
 * What took the place of a standard as it is to be cited: by its number alone where nothing says what it is called,
 * with 待核实 behind it where it is only reported that it did.
 */
export function toInstead(model: Sight, standard: Standard, successor: Successor): Citable {
  if (successor.standard) {
    const cited = toCitable(model, successor.standard);
    const isTold = isNameReported(successor.standard.identity);
    const isDoubted = successor.isReported || isDoubtful(standard);
    return isDoubted && !isTold ? { ...cited, note: markNote(model, cited.note) } : cited;
  }
  const { dataset, labels } = model;
  const { numbering } = dataset;
  const { number, title, isReported } = nameReplacement(dataset, standard, successor.number);
  const parsed = readNumber(number, numbering);
  const said = [
    ...(isReported ? [labels.say('trust.reported')] : []),
    ...(title === null ? [labels.say('cite.titleUnknown')] : []),
  ];
  return {
    id: parsed ? formatNumber(parsed, 'canonical', numbering) : successor.number,
    number: number && formatTypographic(number, numbering),
    title,
    year: findYear(parsed),
    planned: false,
    ...(said.length > 0 ? { note: said.join(labels.say('mark.pause')) } : {}),
  };
}

const markNote = ({ labels: { say } }: Sight, note?: string): string =>
  [say('trust.reported'), ...(note ? [note] : [])].join(say('mark.pause'));

/** Number and title in one line, or the one of them that there is. */
export const nameCitable = ({ number, title }: Citable): string =>
  [number, title].filter((words) => words !== null).join(' ');

function formatTypographic(number: string, numbering: Dataset['numbering']): string {
  const parsed = readNumber(number, numbering);
  return parsed ? formatNumber(parsed, 'typographic', numbering) : number;
}

/** A number as it is written, without its year. */
function dropYear(written: string, numbering: Dataset['numbering']): string {
  const parsed = readNumber(written, numbering);
  const year = parsed?.kind === 'standard' ? parsed.year : undefined;
  const at = year === undefined ? -1 : written.lastIndexOf(String(year));
  return at > 0 ? written.slice(0, at).replace(/[^\p{L}\p{N}]+$/u, '') : written;
}

/** The year a number tells of what bears it: of an amendment its own, never that of what it amends. */
function findYear(parsed: AnyNumber | null): number | null {
  if (parsed?.kind !== 'standard') return null;
  return (parsed.amendment ? parsed.amendment.year : parsed.year) ?? null;
}

/** The year of publication where the number has none; a date that is only reported is none to cite by. */
function findKnownYear({ events }: Standard, source: Source | undefined): number | null {
  const event = dateOf(events, 'published');
  const known = (event && !isReported(event) ? event.date : null) ?? source?.published;
  return known ? Number(known.slice(0, 4)) : null;
}

/** The number with its year, as the document itself has it, where the list that gives it leaves the year out. */
export function findDatedNumber(
  { record, number }: Pick<Standard, 'record' | 'number'>,
  numbering: Dataset['numbering'],
): string | undefined {
  const listed = readNumber(number, numbering);
  if (listed?.kind !== 'standard' || listed.year !== undefined) return undefined;
  const bare = formatNumber(listed, 'canonical', numbering);
  return record.otherNumbers?.find((other) => {
    const parsed = readNumber(other.number, numbering);
    if (parsed?.kind !== 'standard' || parsed.year === undefined) return false;
    const { year: _, ...undated } = parsed;
    return formatNumber(undated, 'canonical', numbering) === bare;
  })?.number;
}

function nameBodies(
  { record: { bodies = [] } }: Standard,
  source: Source | undefined,
): Pick<Citable, 'author' | 'publisher'> {
  const named = (role: (typeof bodies)[number]['role']) =>
    bodies.flatMap((body) => (body.role === role ? [body.name] : [])).join('，') || undefined;
  const committee = named('committee') ?? source?.committee;
  const issuer = named('issuer') ?? source?.issuer;
  const author = committee ?? issuer;
  const publisher = issuer ?? committee;
  return { ...(author ? { author } : {}), ...(publisher ? { publisher } : {}) };
}

/** A date that is only reported goes with a number that is, for that is said; one of another year is of another text. */
function tellDate(
  { events, identity }: Standard,
  source: Source | undefined,
  year: number | null,
): Pick<Citable, 'issued'> {
  const event = dateOf(events, 'published');
  const isUsable = event && (!isReported(event) || identity.numberBasis === 'reported');
  const issued = (isUsable ? event.date : null) ?? source?.published;
  return issued && issued.slice(0, 4) === String(year) ? { issued } : {};
}

function noteIdentity({ labels }: Sight, identity: Standard['identity']): Pick<Citable, 'note'> {
  const { say } = labels;
  const isMarked = [identity.numberBasis, identity.titleBasis].includes('reported');
  const said = [...(isMarked ? [say('trust.reported')] : []), ...nameFormer(labels, identity)];
  return said.length > 0 ? { note: said.join(say('mark.pause')) } : {};
}
