import type { Column, Header } from '../columns/find-header.ts';
import { type Draft, foldTitle } from '../draft/draft.ts';
import { toLine } from '../fields/import-field.ts';
import { readAmended } from '../fields/read-amended.ts';
import { readNumber } from '../fields/read-number.ts';
import { stripMarks } from '../fields/shown-names.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { type Entry, listCells, type Row, type RowProblem, readCell } from './entry.ts';

/** The address of the page of a standard, whatever the site is mounted on. */
export const pagePattern = /(?:^|\/)standards\/([a-z0-9]+(?:-[a-z0-9]+)*)\.html(?:[?#].*)?$/;

/**
 * The rows of a sheet below its headings, those of one standard together, and those that cannot be taken: what is wrong
 * with them, and what they name for all that; `nameless` are those that name none.
 */
export function listEntries(
  { rows }: Sheet,
  header: Header,
  draft: Draft,
): { entries: Entry[]; refused: Entry[]; nameless: Entry[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const refused: Entry[] = [];
  const nameless: Entry[] = [];
  const groups = new Map<string, Entry>();
  const headings = (rows[header.row] ?? []).join('\n');
  for (const [i, cells] of rows.entries()) {
    const row = { line: i + 1, cells };
    if (i <= header.row || cells.every((cell) => cell === '') || cells.join('\n') === headings)
      continue;
    const entry = readEntry(row, header, draft);
    const key = keyOf(entry);
    const known = groups.get(key);
    if (isRemark(row, header, entry)) {
      draft.remarks.add(
        '不是标准的行，未取',
        `第 ${row.line} 行：${cells.filter(Boolean).join(' ').slice(0, 60)}`,
      );
      continue;
    }
    const problem = findProblem(row, header, { entry, known }, draft);
    if (problem) {
      problems.push(problem);
      refused.push(entry);
      if (!known) nameless.push(entry);
    } else {
      groups.set(key, known ? joinRows(known, entry) : entry);
    }
  }
  return { entries: [...groups.values()], refused, nameless, problems };
}

/** What is wrong with what a row names, beside the rows before it of the same standard. */
function findProblem(
  row: Row,
  header: Header,
  { entry, known }: { entry: Entry; known: Entry | undefined },
  draft: Draft,
): RowProblem | null {
  const swapped = findSwapped(row, header, entry, draft);
  if (swapped) return swapped;
  if (!known) return entry.title || entry.id ? null : nameMissing(row, header);
  if (differ(known, entry)) return nameOtherNumber(row, header, known, entry);
  return agree(known, entry) ? null : nameTwice(row, header, known, draft);
}

const keyOf = ({ id, number, planNumber, title }: Entry): string =>
  id ? `#${id}` : (number ?? planNumber ?? `《${foldTitle(title ?? '')}`);

function readEntry(row: Row, { columns }: Header, draft: Draft): Entry {
  const { numbering } = draft.dataset;
  const read = (field: string) => {
    const column = columns.find((each) => each.field === field);
    return (column && readCell(row, column)) || null;
  };
  const title = read('title');
  const [, id = null] = pagePattern.exec(read('address') ?? '') ?? [];
  const typed = read('number');
  const plan = read('planNumber');
  const { number, amends } = typed
    ? readAmended(stripMarks(draft, 'number', toLine(typed)), title ?? '', numbering)
    : { number: null, amends: null };
  return {
    rows: [row],
    id,
    number: number?.kind === 'number' ? number.text : null,
    planNumber:
      number?.kind === 'planNumber' ? number.text : plan && readNumber(plan, numbering).text,
    title,
    amends,
  };
}

/** An entry with a row more; what the rows before it do not name it by, this one may. */
const joinRows = (known: Entry, { rows, ...more }: Entry): Entry => ({
  rows: [...known.rows, ...rows],
  id: known.id ?? more.id,
  number: known.number ?? more.number,
  planNumber: known.planNumber ?? more.planNumber,
  title: known.title ?? more.title,
  amends: known.amends ?? more.amends,
});

/** What rows call a sum, and how they count. */
const sum = /^(?:合计|总计|小计|共计|总数|计|total)(?::?共?(?:\d+(?:项|条|个|件)?(?:标准)?)?)?$/u;
const count = /^(?:共|共计)?\d+(?:项|条|个|件)?(?:标准)?$/u;

/** Whether a row says nothing but how many there are above it. */
function isSum(cells: readonly string[]): boolean {
  const said = cells
    .map((cell) => cell.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''))
    .filter((cell) => cell !== '');
  return (
    said.every((cell) => sum.test(cell) || count.test(cell)) && said.some((cell) => /\D/.test(cell))
  );
}

/**
 * A row that is about no standard: one that says one thing, and that is neither a title nor a number (a heading within
 * the table, a note), or a sum.
 */
function isRemark({ cells }: Row, { columns }: Header, { number, planNumber }: Entry): boolean {
  if (isSum(cells)) return true;
  const said = new Set(cells.filter((cell) => cell !== ''));
  if (said.size > 1) return false;
  const [only = ''] = said;
  const titled = columns.some(({ index, field }) => field === 'title' && cells[index] === only);
  return !titled && !/\d/.test(number ?? planNumber ?? '');
}

/** Rows that the address of one page joins are about two standards when each has a number of its own. */
const differ = (known: Entry, { number, planNumber }: Entry): boolean =>
  (known.number !== null && number !== null && known.number !== number) ||
  (known.number === null &&
    number === null &&
    known.planNumber !== null &&
    planNumber !== null &&
    known.planNumber !== planNumber);

/** Rows that one number joins are about one standard when they do not call it differently; an address alone is sure. */
const agree = (known: Entry, { id, title }: Entry): boolean =>
  id !== null || !title || !known.title || foldName(title) === foldName(known.title);

const foldName = (title: string): string =>
  foldTitle(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The column in which the rows of a standard have a number. */
export function findNumberColumn(
  { dataset: { numbering } }: Draft,
  entry: Entry,
  columns: readonly Column[],
  number: string,
): Column | undefined {
  const naming = columns.filter(({ field }) => field === 'number' || field === 'planNumber');
  const says = (column: Column) =>
    listCells(entry, column).some(({ cell }) => readNumber(cell, numbering).text === number);
  return naming.find(says) ?? naming[0];
}

function nameTwice(
  { line, cells }: Row,
  { columns }: Header,
  known: Entry,
  draft: Draft,
): RowProblem {
  const { index = -1, heading = '' } = columns.find(({ field }) => field === 'title') ?? {};
  const number = known.number ?? known.planNumber;
  const [first] = known.rows;
  const naming = findNumberColumn(draft, known, columns, number ?? '');
  return {
    line,
    heading,
    cell: cells[index] ?? '',
    problem: `${naming?.heading ?? '编号'} ${number} 与第 ${first.line} 行“${known.title}”相同，名称不同`,
    advice: '改正其中一个编号；是同一项标准的，名称写成一样',
  };
}

function nameOtherNumber(
  { line, cells }: Row,
  { columns }: Header,
  known: Entry,
  { number, planNumber }: Entry,
): RowProblem {
  const { index = -1, heading = '' } = columns.find(({ field }) => field === 'address') ?? {};
  const [first] = known.rows;
  const numbers = `这一行是 ${number ?? planNumber}，那一行是 ${known.number ?? known.planNumber}`;
  return {
    line,
    heading,
    cell: cells[index] ?? '',
    problem: `与第 ${first.line} 行是同一网页，编号却不同：${numbers}`,
    advice: `改正编号，或清空不属于这一行的地址；不是本网站的网址的，加 --map "${heading}=detail"`,
  };
}

/**
 * The number of a row where its title is one by the grammar and it is none: they stand in the place of each other.
 * The address of a page says which standard is meant all the same.
 */
function findSwapped(
  { line }: Row,
  { columns }: Header,
  { id, number, title }: Entry,
  { dataset: { numbering } }: Draft,
): RowProblem | null {
  const isNumber = (text: string | null) => text !== null && readNumber(text, numbering).known;
  if (id !== null || number === null || isNumber(number) || !isNumber(title)) return null;
  const headingOf = (name: string) => columns.find(({ field }) => field === name)?.heading ?? '';
  return {
    ...{ line, heading: headingOf('number'), cell: number },
    problem: `不是编号，“${headingOf('title')}”列的“${title}”倒是`,
    advice: '也许两栏填反了：对调这两格',
  };
}

function nameMissing({ line, cells }: Row, { columns }: Header): RowProblem {
  const title = columns.find(({ field }) => field === 'title');
  const said = cells
    .filter((cell) => cell !== '')
    .join(' ')
    .slice(0, 60);
  return {
    line,
    heading: title?.heading ?? '',
    cell: '',
    problem: `没有名称（${said}）`,
    advice: title ? '填写名称，或删去此行' : '表中要有名称一栏，或用 --map 指明哪一栏是 title',
  };
}

/** Whether a column holds the addresses of the pages of this site, and not of others'. */
export function holdsPages({ rows }: Sheet, { row }: Header, { index }: Column): boolean {
  const first = rows.slice(row + 1).find((cells) => (cells[index] ?? '') !== '');
  return pagePattern.test(first?.[index] ?? '');
}
