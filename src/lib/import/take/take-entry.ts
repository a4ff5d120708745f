import { writePlainSteps } from '../../dataset/record-words.ts';
import { isReservedId } from '../../dataset/schema/primitives.ts';
import type { StandardRecord, StatusEvent } from '../../dataset/types.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Column } from '../columns/find-header.ts';
import { createStandardId } from '../draft/create-id.ts';
import { addToIndex, type Draft, eventsOf } from '../draft/draft.ts';
import { findField, rankField } from '../fields/find-field.ts';
import { CellProblem, toLine } from '../fields/import-field.ts';
import { readNumber } from '../fields/read-number.ts';
import { takeShownName } from '../fields/shown-names.ts';
import { stripTrust } from '../fields/status-words.ts';
import {
  type CellPlace,
  type Entry,
  formatPlace,
  type RowProblem,
  shortenCell,
} from '../rows/entry.ts';
import { toCellText } from '../sheets/cell-text.ts';
import { listSaid, type Said } from './list-said.ts';

/** A field of a standard that a catalogue has otherwise. */
export interface Change {
  id: string;
  heading: string;
  before: string;
  after: string;
}

/** What came of the rows of a standard. */
export interface TakenEntry {
  record: StandardRecord;
  isNew: boolean;
  changes: Change[];
  problems: RowProblem[];
  /** What its rows say nothing of, though the dataset does. */
  empties: EmptyField[];
  /** The status its rows claim otherwise than the site's own export does, if any. */
  claim?: StatusClaim;
}

/** A field of which the dataset says something, and the rows of a standard nothing. */
interface EmptyField {
  heading: string;
  kept: string;
  /** Whether what is kept follows from other cells, once all are taken. */
  isImplied(): boolean;
}

/** A status that rows claim, and the events of the standard before that was written. */
export interface StatusClaim {
  place: CellPlace;
  events: readonly StatusEvent[];
}

/** What the rows of a catalogue are written into, and what it said before. */
export interface Target {
  draft: Draft;
  before: Model;
  columns: readonly Column[];
}

/**
 * Writes the rows of a standard into a draft, cell by cell. A cell that says what the dataset says already, or what
 * the site's own export says of the standard, changes nothing; an empty one takes nothing away.
 * @param known the record they are about; a new one is made when there is none.
 */
export function takeEntry(
  target: Target,
  entry: Entry,
  known: StandardRecord | undefined,
): TakenEntry {
  const { draft, before, columns } = target;
  const record = known ?? createRecord(draft, entry);
  const standard = known && before.resolveStandard(known.id);
  const taken: TakenEntry = { record, isNew: !known, changes: [], problems: [], empties: [] };
  const said = listSaid(entry, columns).toSorted((a, b) => rankField(a.field) - rankField(b.field));
  const fields = new Set(said.flatMap(({ field, cells }) => (cells.length > 0 ? [field] : [])));
  for (const each of said) {
    if (each.cells.length === 0) taken.empties.push(...listEmpty(target, record, each, standard));
    else if (isExported(draft, each, standard)) confirmSaid(draft, record, each);
    else takeSaid(target, taken, settleNumber(draft, each, entry), { fields, standard });
  }
  return taken;
}

function createRecord(
  draft: Draft,
  { id: wanted, number, planNumber, title }: Entry,
): StandardRecord {
  const { byId } = draft.standards;
  const isTaken = (id: string) => byId.has(id);
  const name = { number: number ?? planNumber, title: title ?? '' };
  const { numbering } = draft.dataset;
  const id =
    wanted && !isTaken(wanted) && !isReservedId(wanted)
      ? wanted
      : createStandardId(name, { numbering, spell: draft.spell, isTaken });
  const record: StandardRecord = { id, title: toLine(title ?? '') };
  const [family] = draft.dataset.site.families;
  if (family && draft.dataset.site.families.length === 1) record.family = family.id;
  draft.dataset.standards.standards.push(record);
  addToIndex(draft.standards, record);
  return record;
}

/** A number is one however it is typed; that of an amendment is its own, though its rows have that of another. */
function settleNumber(
  { dataset: { numbering } }: Draft,
  said: Said,
  { number, amends }: Entry,
): Said {
  const [first] = said.cells;
  if (said.field !== 'number' || !first) return said;
  const isOwn = amends === null || readNumber(first.cell, numbering).text === number;
  return { ...said, cells: [isOwn || !number ? first : { ...first, cell: number }] };
}

/** Whether all that is said is what the site's own export says of a standard. */
function isExported(
  { labels }: Draft,
  { field, cells, column: { own } }: Said,
  standard: Standard | undefined,
): boolean {
  if (!own || !standard || cells.length !== 1) return false;
  const [said] = cells;
  const cell = toCellText(own.read(standard));
  if (field === 'status' && said && stripTrust(said.cell, labels) === stripTrust(cell, labels))
    return true;
  if (field === 'category' && said?.cell === writePlainSteps(cell)) return true;
  // A spreadsheet that opens CSV shows the apostrophe that guards against formulas, and keeps it.
  return said?.cell === cell || (/^[=+\-@]/.test(cell) && said?.cell === `'${cell}`);
}

function confirmSaid(draft: Draft, record: StandardRecord, said: Said): void {
  const [first] = said.cells;
  const { field, heading } = said;
  if (first) findField(draft, field)?.confirm?.(draft, record, { heading, ...first });
}

function takeSaid(
  { draft }: Target,
  taken: TakenEntry,
  said: Said,
  { fields, standard }: { fields: ReadonlySet<string>; standard: Standard | undefined },
): void {
  const { record, isNew, changes, problems } = taken;
  const { field: name, heading, cells } = said;
  const [first] = cells;
  const field = findField(draft, name);
  if (!first) return;
  const place = { line: first.line, heading, cell: first.cell };
  const where = formatPlace(place);
  if (name === 'status') taken.claim = { place, events: eventsOf(draft, record.id) };
  if (!field) {
    if (!isNew) draft.remarks.add('由数据算出、不能从表中改的格，未取', `${where}（${record.id}）`);
    return;
  }
  if (cells.length > 1 && !field.several) {
    const all = cells.map(({ cell, line }) => `第 ${line} 行“${shortenCell(cell)}”`).join('、');
    draft.remarks.add(`一项标准的各行“${heading}”不同，取第一个`, `${record.id}：${all}`);
  }
  const used = field.several ? cells : [first];
  const before = isNew ? '' : field.read(draft, record);
  try {
    draft.writing = { heading, cells: used, beside: isNew ? new Set() : fields };
    const [one, ...rest] = used.map(({ cell }) => cell) as [string, ...string[]];
    const outcome =
      takeShownName(draft, name, one, standard) ?? field.write(draft, record, [one, ...rest]);
    if (typeof outcome === 'object')
      draft.remarks.add(`没有改动：${outcome.refused}`, `${where}（${record.id}）`);
    if (outcome === 'taken')
      changes.push({ id: record.id, heading, before, after: field.read(draft, record) });
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    const { message: problem, advice } = error;
    problems.push({ line: first.line, heading, cell: first.cell, problem, advice });
  }
}

/** The field of a standard that was there before of which a column says nothing, though the dataset does. */
function listEmpty(
  { draft }: Target,
  record: StandardRecord,
  { field: name, heading, column }: Said,
  standard: Standard | undefined,
): EmptyField[] {
  const field = findField(draft, name);
  const kept = standard && (column.own?.read(standard) ?? field?.read(draft, record));
  return kept
    ? [{ heading, kept, isImplied: () => field?.isImplied?.(draft, record) ?? false }]
    : [];
}

/** Notes what empty cells leave as it is, once all cells are taken: nothing of what follows from others. */
export function noteEmpties({ remarks }: Draft, taken: readonly TakenEntry[]): void {
  for (const { record, empties } of taken) {
    for (const { heading, kept } of empties.filter(({ isImplied }) => !isImplied()))
      remarks.add(
        '空着的格，已有的值不动（要删去，改数据文件）',
        `${record.id} ${heading}：${kept}`,
      );
  }
}
