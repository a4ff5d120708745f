import type { Dataset } from '../dataset/dataset-schema.ts';
import type { ColumnEntry } from '../dataset/schema/columns.ts';
import type { StandardRecord } from '../dataset/types.ts';
import { createModel } from '../site/create-model.ts';
import { createChooser } from './columns/create-chooser.ts';
import { declareFields, rememberMap } from './columns/declare-fields.ts';
import { foldHeading } from './columns/field-words.ts';
import { type ColumnChooser, findHeader, type Header } from './columns/find-header.ts';
import { listOwnColumns } from './columns/own-columns.ts';
import { checkMap } from './columns/read-map.ts';
import { type ColumnSuggestion, suggestColumns } from './columns/suggest-columns.ts';
import { createDraft, finishDraft } from './draft/create-draft.ts';
import { type Draft, foldTitle, type Speller } from './draft/draft.ts';
import type { Remarks } from './report/remarks.ts';
import type { Entry, RowProblem } from './rows/entry.ts';
import { listEntries } from './rows/list-entries.ts';
import { listUnreadable } from './rows/list-unreadable.ts';
import { locateEntries } from './rows/locate-entries.ts';
import { settleContents } from './rows/settle-contents.ts';
import { straightenRows } from './rows/straighten-rows.ts';
import type { ChosenSheets } from './sheets/choose-sheets.ts';
import { type Sheet, SheetError } from './sheets/sheet.ts';
import { takeCategorySheet } from './take/category-sheet.ts';
import { forgetColumns } from './take/forget-columns.ts';
import { noteAmended } from './take/note-amended.ts';
import { noteDoubts } from './take/note-doubts.ts';
import { noteRepeated, noteUnknownNumbers } from './take/note-numbers.ts';
import { pruneAddresses, pruneRecords } from './take/prune-records.ts';
import { takeRelationSheet } from './take/relation-sheet.ts';
import { settleRelations } from './take/settle-relations.ts';
import { settleStatuses, settleWords } from './take/settle-statuses.ts';
import { type Change, noteEmpties, type TakenEntry, takeEntry } from './take/take-entry.ts';

/** What is to be imported, and how. */
export interface ImportRequest {
  dataset: Dataset;
  sheets: ChosenSheets;
  /** What the catalogue is called, as evidence names it. */
  catalogue: string;
  /** What the maintainer says columns are. */
  map: readonly ColumnEntry[];
  /** Whether standards that are not in the catalogue leave the dataset. */
  prune: boolean;
  today: string;
  spell: Speller;
}

/** A record as a report tells it from others. */
export type NamedRecord = Pick<StandardRecord, 'id' | 'title' | 'number'>;

/** What an import makes of a dataset, and what is to be said of it. */
export interface ImportResult {
  /** The dataset as it would be; of no use while there are problems. */
  dataset: Dataset;
  header: Header;
  /** What the columns nobody knows may be taken for. */
  suggestions: readonly ColumnSuggestion[];
  counts: { rows: number; standards: number; added: number; changed: number; repeated: number };
  taken: readonly TakenEntry[];
  /** The relations that are there and become others, or go. */
  settled: readonly Change[];
  /** Standards of the dataset that the catalogue does not have. */
  missing: readonly NamedRecord[];
  problems: readonly RowProblem[];
  remarks: Remarks;
}

/**
 * Takes a catalogue over into a dataset; the one given stays as it is. Null when the sheet has no headings that name
 * a title or a number.
 * @throws {SheetError} when one of the other sheets has no headings that are known, the sheet has no column of which
 * the maintainer says what it is, it names no standard and those that it does not name were to go, or these were to go
 * though another sheet that lists standards is not read.
 */
export function importCatalogue(request: ImportRequest): ImportResult | null {
  const { dataset, sheets, map, catalogue, today, spell } = request;
  const before = createModel(dataset, today);
  const { epoch = 1900 } = sheets.standards;
  const draft = createDraft(dataset, { catalogue, today, spell, epoch });
  const own = listOwnColumns(before);
  const choose = createChooser(draft.dataset, own, map);
  const read = readSheet(request, choose);
  if (!read) return null;
  const { found, sheet, strange } = read;
  const listed = sheets.categories ? takeCategorySheet(draft, sheets.categories) : [];
  const typed = settleContents(sheet, found, draft.dataset);
  const { entries, nameless, refused, problems } = readEntries(sheet, typed, draft);
  if (problems.length + strange.length === 0) refuseEmpty(request, entries);
  const suggestions = suggestColumns([...entries, ...nameless], typed, listHeadings(request));
  const header = declareFields(draft, typed, entries);
  const known = locateEntries(entries, draft);
  const missing = new Set(dataset.standards.standards.map(({ id }) => id));
  const named = [...known.values(), ...locateRefused(refused, draft)];
  for (const { id } of named) missing.delete(id);
  draft.titles = countTitles(entries, known, draft);
  const target = { draft, before, columns: header.columns };
  const taken = entries.map((entry) => takeEntry(target, entry, known.get(entry)));
  noteEmpties(draft, taken);
  noteDoubts(draft, entries, taken, header);
  const related = sheets.relations ? takeRelationSheet(draft, sheets.relations) : [];
  noteAmended(draft, entries, taken);
  const settled = settleRelations(draft);
  settleStatuses(draft, taken);
  settleWords(draft);
  const earlier = findHeader(sheets.standards, createChooser(dataset, own, []));
  const takeover = { dataset, entries, taken, before: earlier?.columns ?? [], header };
  clearOut(draft, request, forgetColumns(draft, takeover), missing);
  noteUnknownNumbers(draft, taken);
  const columns = rememberMap(draft.dataset.columns.columns, map, header);
  draft.dataset.columns = { ...draft.dataset.columns, columns };
  return {
    ...{ dataset: finishDraft(draft), header, suggestions, taken, settled: settled.changes },
    counts: countEntries(entries, taken, settled.changes),
    missing: dataset.standards.standards.filter(({ id }) => missing.has(id)),
    problems: [
      ...listed,
      ...joinProblems(
        [...strange, ...problems],
        taken.flatMap((each) => each.problems),
      ),
      ...noteRepeated(draft, entries, taken, header),
      ...related,
      ...settled.problems,
    ],
    remarks: draft.remarks,
  };
}

/** The headings of which the maintainer has said what they name. */
const listHeadings = ({ map, dataset }: ImportRequest): ReadonlySet<string> =>
  new Set([...map, ...dataset.columns.columns].map(({ heading }) => foldHeading(heading)));

/** The sheet with all its rows under the headings that are found; null where none are. */
function readSheet(request: ImportRequest, choose: ColumnChooser) {
  const { standards } = request.sheets;
  const found = findHeader(standards, choose);
  if (!found) return null;
  checkMap(request.map, found);
  refuseUnread(request, choose);
  const { sheet, problems: strange } = straightenRows(standards, found, choose);
  return { found, sheet, strange };
}

/** The rows of the sheet, and what is wrong with them and with cells of which something would be taken. */
function readEntries(sheet: Sheet, header: Header, draft: Draft) {
  const { problems, ...listing } = listEntries(sheet, header, draft);
  const columns = header.columns.filter(({ field }) => field !== 'ignore' && field !== 'computed');
  const unreadable = listUnreadable(sheet, header.row, columns);
  return { ...listing, problems: joinProblems(unreadable, problems) };
}

/** Problems in the order of their rows; of a cell that has one already no other is told. */
function joinProblems(first: readonly RowProblem[], more: readonly RowProblem[]): RowProblem[] {
  const placeOf = ({ line, heading }: RowProblem) => `${line} ${heading}`;
  const told = new Set(first.map(placeOf));
  const others = more.filter((problem) => !told.has(placeOf(problem)));
  return [...first, ...others].toSorted((a, b) => a.line - b.line);
}

/** @throws {SheetError} when all standards would go, for a table that names none. */
function refuseEmpty({ prune }: ImportRequest, entries: readonly Entry[]): void {
  if (prune && entries.length === 0)
    throw new SheetError('表中没有读到一项标准，不能加 --prune', '全部标准都会删去');
}

/**
 * @throws {SheetError} when standards that the catalogue does not have were to go, though a sheet is not read that
 * lists standards too: one with a title or a number and a field of standards besides.
 */
function refuseUnread(
  { prune, sheets: { others = [] } }: ImportRequest,
  choose: ColumnChooser,
): void {
  const lists = others.filter((sheet) => {
    const fields = new Set(findHeader(sheet, choose)?.columns.map(({ field }) => field));
    return [...fields].filter((field) => field !== 'ignore' && field !== 'computed').length > 1;
  });
  if (!prune || lists.length === 0) return;
  throw new SheetError(
    `工作表${lists.map(({ name }) => `“${name}”`).join('、')}也像是标准的清单，没有读，不能加 --prune：其中的标准会删去`,
    '各表的行并入一张工作表（接着写，表头可以照带）再导入；不是目录的工作表，隐藏或删去',
  );
}

/** The titles of the standards of a catalogue, and of those of the dataset that it does not have. */
function countTitles(
  entries: readonly Entry[],
  known: ReadonlyMap<Entry, StandardRecord>,
  { dataset: { standards } }: Draft,
): ReadonlyMap<string, number> {
  const located = new Set(known.values());
  const counts = new Map<string, number>();
  for (const title of [
    ...entries.map((entry) => entry.title ?? known.get(entry)?.title ?? ''),
    ...standards.standards.filter((record) => !located.has(record)).map((record) => record.title),
  ])
    counts.set(foldTitle(title), (counts.get(foldTitle(title)) ?? 0) + 1);
  return counts;
}

/** The standards that rows which cannot be taken name, by the address of their page or by number. */
const locateRefused = (refused: readonly Entry[], draft: Draft) =>
  locateEntries(
    refused.flatMap((entry) => [entry, { ...entry, id: null }]),
    draft,
  ).values();

/** Takes out the standards that are to go, and from the register the addresses that went with them or with columns. */
function clearOut(
  draft: Draft,
  { dataset, prune }: ImportRequest,
  isForgotten: boolean,
  missing: ReadonlySet<string>,
): void {
  const { standards } = draft.dataset.standards;
  if (prune) pruneRecords(draft, new Set(standards.filter(({ id }) => missing.has(id))));
  if (prune || isForgotten) draft.dataset.addresses = pruneAddresses(dataset, finishDraft(draft));
}

function countEntries(
  entries: readonly Entry[],
  taken: readonly TakenEntry[],
  settled: readonly Change[],
): ImportResult['counts'] {
  const related = new Set(settled.map(({ id }) => id));
  const changed = taken.filter(
    ({ isNew, changes, record }) => !isNew && (changes.length > 0 || related.has(record.id)),
  );
  return {
    rows: entries.reduce((sum, { rows }) => sum + rows.length, 0),
    standards: entries.length,
    added: taken.filter(({ isNew }) => isNew).length,
    changed: changed.length,
    repeated: entries.filter(({ rows }) => rows.length > 1).length,
  };
}
