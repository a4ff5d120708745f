import { createNumberLookup } from '../../model/numbers/number-key.ts';
import { readRecords, type SheetRecord } from '../columns/read-records.ts';
import {
  addRelations,
  type Draft,
  findCalled,
  foldTitle,
  type PendingRelation,
} from '../draft/draft.ts';
import { CellProblem } from '../fields/import-field.ts';
import { readDate } from '../fields/read-date.ts';
import { readNumber } from '../fields/read-number.ts';
import { readAddress } from '../fields/text-fields.ts';
import { type CellPlace, formatPlace, type RowProblem } from '../rows/entry.ts';
import { type Sheet, SheetError } from '../sheets/sheet.ts';
import { type Finder, readListedEnds, rowEach } from './read-listed-ends.ts';
import { readDated, readDegree, readRelationWord, relationHeadings } from './relation-words.ts';

type Name = keyof typeof relationHeadings;
type Cells = SheetRecord<Name>['cells'];

/**
 * Adds the relations that a sheet of them lists, one a row.
 * @returns the rows that cannot be read.
 * @throws {SheetError} when it has no headings for both ends and the type.
 */
export function takeRelationSheet(draft: Draft, sheet: Sheet): RowProblem[] {
  const found = readRecords(sheet, relationHeadings, ['from', 'type']);
  const findId = createNumberLookup(draft.dataset);
  const find = (text: string) => findId(text) ?? findStandard(draft, text);
  if (!found)
    throw new SheetError(
      `工作表“${sheet.name}”没有认得的表头`,
      '要有“标准”“关系”“对方”（Standard、Relation、Other）三栏',
    );
  if (found.unreadable.length > 0) return found.unreadable;
  return found.records.flatMap(({ line, cells }): RowProblem[] => {
    const row = { sheet: sheet.name, line, heading: '', cell: Object.values(cells).join(' ') };
    const placeOf = (name: Name): CellPlace => {
      const heading = found.headings[name];
      return heading ? { ...row, heading, cell: cells[name] ?? '' } : row;
    };
    try {
      for (const relation of readRelations(draft, cells, { find, said: row, placeOf })) {
        const { from, to } = relation;
        addRelations(draft, typeof from === 'string' ? from : String(to), [relation]);
      }
      return [];
    } catch (error) {
      if (!(error instanceof ColumnProblem)) throw error;
      const { message: problem, advice, column } = error;
      return [{ ...placeOf(column), problem, advice }];
    }
  });
}

/** A cell that cannot be read, with the column it stands in. */
class ColumnProblem extends CellProblem {
  readonly column: Name;

  constructor(column: Name, problem: string, advice: string) {
    super(problem, advice);
    this.column = column;
  }
}

/** Reads a cell of a column. @throws {ColumnProblem} when that cannot be read. */
function readColumn<Value>(column: Name, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    throw new ColumnProblem(column, error.message, error.advice);
  }
}

/** How a row is read: whom its cells name, and where it and its cells stand. */
interface RowReading {
  find: Finder;
  said: CellPlace;
  placeOf(name: Name): CellPlace;
}

/** The relations of a row: one, or one for each of the standards that a cell lists. */
function readRelations(
  draft: Draft,
  cells: Cells,
  { find, said, placeOf }: RowReading,
): PendingRelation[] {
  const { degree, dated, date, note } = cells;
  const { type, reversed } = readColumn('type', () =>
    readRelationWord(cells.type ?? '', draft.labels),
  );
  const firsts = readColumn('from', () => readListedEnds(draft, cells.from ?? '', find)) ?? [
    { number: cells.from ?? '' },
  ];
  const seconds = readOthers(draft, cells, find);
  const ends = firsts.flatMap((first) =>
    seconds.map((second) => (reversed ? { from: second, to: first } : { from: first, to: second })),
  );
  if (
    ends.some(({ from, to }) => typeof from !== 'string' && !(reversed && typeof to === 'string'))
  )
    throw new ColumnProblem('from', '没有这项标准', '关系的主动一方须是目录中的标准');
  const unused: Name[] = [
    ...(degree && type !== 'adopts' ? ['degree' as const] : []),
    ...(dated && type !== 'cites' ? ['dated' as const] : []),
  ];
  for (const name of unused)
    draft.remarks.add('只有采用分程度，只有引用分是否注日期，未取', formatPlace(placeOf(name)));
  const told = {
    ...(degree && type === 'adopts'
      ? { degree: readColumn('degree', () => readDegree(degree)) }
      : {}),
    ...(dated && type === 'cites' ? { dated: readColumn('dated', () => readDated(dated)) } : {}),
    ...(date ? { date: readColumn('date', () => readDate(date, draft.epoch)) } : {}),
    ...(note ? { note: note.replace(/\s*\n\s*/gu, ' ') } : {}),
  };
  return ends.map((each) => ({ type, ...each, said, ...told }));
}

function readOthers(
  draft: Draft,
  { to, title, link }: Cells,
  find: Finder,
): PendingRelation['to'][] {
  const listed = readColumn('to', () => readListedEnds(draft, to ?? title ?? '', find));
  if (listed && listed.length > 1 && to && (title || link))
    throw new ColumnProblem('to', '有几个对方，名称、网址只有一个', rowEach);
  if (listed) return listed;
  if (!to && !title) throw new ColumnProblem('to', '没有写对方', '填写对方的编号或名称');
  const { text } = readNumber(to ?? '', draft.dataset.numbering);
  const own = {
    ...(to ? { number: text } : {}),
    ...(title ? { title } : {}),
    ...(link ? { link: readColumn('link', () => readAddress(link)) } : {}),
  };
  return [own];
}

/** The id of the standard that has, or had before this import, a number, an id or a title. */
function findStandard(draft: Draft, text: string): string | undefined {
  if (text === '') return undefined;
  const { standards, dataset } = draft;
  const named = standards.byTitle.get(foldTitle(text)) ?? [];
  const record =
    standards.byNumber.get(readNumber(text, dataset.numbering).text) ??
    standards.byId.get(text) ??
    findCalled(draft, text) ??
    (named.length === 1 ? named[0] : undefined);
  return record?.id;
}
