import type { Header } from '../columns/find-header.ts';
import type { Draft } from '../draft/draft.ts';
import { CellProblem, splitItems } from '../fields/import-field.ts';
import { readDate } from '../fields/read-date.ts';
import { ccsMarks, icsMarks } from '../fields/text-fields.ts';
import { type CellPlace, type Entry, formatPlace } from '../rows/entry.ts';
import { listSaid } from './list-said.ts';
import type { TakenEntry } from './take-entry.ts';

/**
 * The form of codes. ICS: field, group and subgroup (ISO, International Classification for Standards); CCS: a letter
 * and two figures, or a range of them (中国标准文献分类法).
 */
const codes = {
  ics: { name: 'ICS', form: /^\d{2}(?:\.\d{2,3}(?:\.\d{2})?)?$/, between: icsMarks },
  ccs: { name: 'CCS', form: /^[A-Z] ?\d{2}(?:[/-][A-Z]? ?\d{2})?$/, between: ccsMarks },
} as const;

/** The first year for which a date of a standard is nothing to ask about. */
const earliest = '1900';
/** How many years ahead of an import dates are still likely. */
const yearsAhead = 10;

/** A date of a row, and where it stands. */
interface DatedCell {
  date: string;
  place: CellPlace;
  /** Whether the dataset said otherwise before. */
  isTaken: boolean;
}

/** Notes what an import takes over though it is hardly meant so, by row and column. */
export function noteDoubts(
  draft: Draft,
  entries: readonly Entry[],
  taken: readonly TakenEntry[],
  { columns }: Header,
): void {
  const dates = listDateFields(draft);
  for (const [i, entry] of entries.entries()) {
    const { isNew = false, changes = [] } = taken[i] ?? {};
    const isTaken = (heading: string) =>
      isNew || changes.some((change) => change.heading === heading);
    const dated = new Map<string, DatedCell>();
    for (const { field, heading, cells } of listSaid(entry, columns)) {
      const places = cells.map((each) => ({ heading, ...each }));
      const [place] = places;
      const date = place && dates.has(field) && readSafely(draft, place.cell);
      if (date) dated.set(field, { date, place, isTaken: isTaken(heading) });
      if ((field === 'ics' || field === 'ccs') && isTaken(heading)) noteForm(draft, field, places);
    }
    noteDates(draft, dated);
  }
}

const listDateFields = ({ dataset: { site } }: Draft): ReadonlySet<string> =>
  new Set([
    ...['published', 'implemented', 'withdrawn'],
    ...(site.fields ?? []).flatMap(({ key, type }) => (type === 'date' ? [`field-${key}`] : [])),
  ]);

function readSafely({ epoch }: Draft, cell: string): string | null {
  try {
    return readDate(cell, epoch);
  } catch (error) {
    if (error instanceof CellProblem) return null;
    throw error;
  }
}

function noteDates({ today, remarks }: Draft, dated: ReadonlyMap<string, DatedCell>): void {
  const latest = String(Number(today.slice(0, 4)) + yearsAhead);
  for (const { date, place, isTaken } of dated.values()) {
    const year = date.slice(0, 4);
    if (isTaken && (year < earliest || year > latest))
      remarks.add('日期早得或晚得少见，照写', formatPlace(place));
  }
  const [published, implemented] = [dated.get('published'), dated.get('implemented')];
  if (!published || !implemented || !(published.isTaken || implemented.isTaken)) return;
  const length = Math.min(published.date.length, implemented.date.length);
  if (published.date.slice(0, length) > implemented.date.slice(0, length))
    remarks.add(
      '发布晚于实施，照写（也许两栏填反了）',
      `${formatPlace(published.place)}，“${implemented.place.heading}”列“${implemented.place.cell}”`,
    );
}

function noteForm({ remarks }: Draft, field: 'ics' | 'ccs', places: readonly CellPlace[]): void {
  const { name, form, between } = codes[field];
  for (const place of places) {
    const items = splitItems([place.cell.normalize('NFKC').toUpperCase()], between);
    if (items.some((item) => !form.test(item)))
      remarks.add(`不像 ${name} 分类号，照写`, formatPlace(place));
  }
}
