import type { Dataset } from '../dataset/dataset-schema.ts';
import { formatNumber } from '../numbering/format-number.ts';
import { readNumber } from './numbers/read-number.ts';
import type { Standard } from './standard.ts';
import { parseTitleParts } from './titles/title-parts.ts';
import type { Work } from './works/work.ts';

/** A part of a multi-part standard that a dataset has. */
export interface SeriesPart {
  /** Its number, and those of the levels below it: `[7, 4]` for part 7-4. */
  place: readonly number[];
  /** One for every work: an edition stands for all of its work. A plan may stand beside a standard. */
  standards: readonly Standard[];
}

/** Numbers of parts that follow one another. */
export interface PartRun {
  from: number;
  to: number;
}

/** The parts of a multi-part standard that a dataset has. */
export interface Series {
  /** What the titles of all parts begin with, or the number all parts share. */
  stem: string;
  /** In the order of their numbers. */
  parts: readonly SeriesPart[];
  /** The numbers missing below that of the last part, in order. */
  missing: readonly PartRun[];
}

/** A standard that is a part, with the keys that others of its series share. */
interface Member {
  standard: Standard;
  place: readonly number[];
  /** The number without part and year; null where the number tells of no part. */
  base: string | null;
  /** Family and stem of the title; null where the title tells of no part. */
  title: string | null;
}

/**
 * Groups the parts of multi-part standards: by what their numbers share, and those whose numbers tell of no part by
 * family and stem of the title, so that a plan meets the published parts. By id of the standard; one that is alone
 * is not there.
 */
export function groupSeries(
  standards: readonly Standard[],
  numbering: Dataset['numbering'],
  workOf: (id: string) => Work | undefined,
): ReadonlyMap<string, Series> {
  const members = standards.flatMap((standard) => readMember(standard, numbering) ?? []);
  const bases = new Map<string | null, Set<string>>();
  for (const { base, title } of members) {
    if (base === null || title === null) continue;
    bases.set(title, (bases.get(title) ?? new Set()).add(base));
  }
  const groups = Map.groupBy(members, ({ base, title }) => {
    const [known, ...others] = bases.get(title) ?? [];
    return base ?? (known !== undefined && others.length === 0 ? known : title);
  });
  const byId = new Map<string, Series>();
  for (const group of groups.values()) {
    for (const [id, one] of createSeries(group, numbering, workOf)) byId.set(id, one);
  }
  return byId;
}

function readMember(standard: Standard, numbering: Dataset['numbering']): Member | null {
  const { family } = standard;
  const number = readNumber(standard.number, numbering);
  if (number?.kind === 'standard' && number.amendment) return null;
  const parts = parseTitleParts(standard.title);
  const title = parts ? `title ${family?.id} ${parts.stem.replace(/\s+/gu, '')}` : null;
  if (number?.kind === 'standard' && number.part !== undefined) {
    const { prefix, serial, suffix = '', part, subparts = [] } = number;
    const base = `number ${[prefix ?? '', serial, suffix].join(' ')}`;
    return { standard, place: [part, ...subparts], base, title };
  }
  return parts ? { standard, place: [parts.part], base: null, title } : null;
}

/** The series of a group, under the id of each of its standards; none where only one is to be shown. */
function createSeries(
  group: readonly Member[],
  numbering: Dataset['numbering'],
  workOf: (id: string) => Work | undefined,
): [id: string, Series][] {
  const shown = group
    .filter(({ standard }) => (workOf(standard.id)?.shown ?? standard) === standard)
    .sort((a, b) => comparePlaces(a.place, b.place));
  if (shown.length < 2) return [];
  const parts = [...Map.groupBy(shown, ({ place }) => place.join('-')).values()].map(
    (alike): SeriesPart => ({
      place: alike[0]?.place ?? [],
      standards: alike.map(({ standard }) => standard),
    }),
  );
  const missing = listMissing(parts);
  const common = nameSeries(shown, numbering);
  return group.map(({ standard: { id, title } }) => {
    const stem = parseTitleParts(title)?.stem ?? common;
    return [id, { stem, parts, missing }];
  });
}

/** The stem of the first title that has one, or else the number all parts share. */
function nameSeries(members: readonly Member[], numbering: Dataset['numbering']): string {
  const stems = members.flatMap(({ standard }) => parseTitleParts(standard.title)?.stem ?? []);
  const [first] = members;
  const number = first && readNumber(first.standard.number, numbering);
  if (stems[0] !== undefined || number?.kind !== 'standard') return stems[0] ?? '';
  const { part: _, subparts: __, year: ___, ...shared } = number;
  return formatNumber(shared, 'canonical', numbering);
}

function listMissing(parts: readonly SeriesPart[]): PartRun[] {
  const runs: PartRun[] = [];
  let next = 1;
  for (const { place } of parts) {
    const [number = 0] = place;
    if (number > next) runs.push({ from: next, to: number - 1 });
    next = number + 1;
  }
  return runs;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((value, i) => value !== b[i]);
  return level < 0 ? a.length - b.length : (a[level] ?? 0) - (b[level] ?? -1);
}
