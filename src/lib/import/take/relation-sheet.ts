import { createNumberLookup } from '../../model/number-key.ts';
import { readRecords, type SheetRecord } from '../columns/read-records.ts';
import { addRelations, type Draft, foldTitle, type PendingRelation } from '../draft/draft.ts';
import { CellProblem } from '../fields/import-field.ts';
import { readDate } from '../fields/read-date.ts';
import { readNumber } from '../fields/read-number.ts';
import { readAddress } from '../fields/text-fields.ts';
import { type CellPlace, formatPlace, type RowProblem } from '../rows/entry.ts';
import { type Sheet, SheetError } from '../sheets/sheet.ts';
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
    throw new SheetError(`工作表“${sheet.name}”没有认得的表头`, '要有“标准”“关系”“对方”三栏');
  return found.records.flatMap(({ line, cells }): RowProblem[] => {
    const cell = Object.values(cells).join(' ');
    const place = { sheet: sheet.name, line, heading: '', cell };
    try {
      const relation = readRelation(draft, cells, { find, said: place });
      addRelations(draft, typeof relation.from === 'string' ? relation.from : String(relation.to), [
        relation,
      ]);
      return [];
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      return [{ ...place, problem: error.message, advice: error.advice }];
    }
  });
}

/** Finds the id of the standard that something names. */
type Finder = (text: string) => string | undefined;

function readRelation(
  draft: Draft,
  cells: Cells,
  { find, said }: { find: Finder; said: CellPlace },
): PendingRelation {
  const { degree, dated, date, note } = cells;
  const { type, reversed } = readRelationWord(cells.type ?? '', draft.labels);
  const first = find(cells.from ?? '') ?? { number: cells.from ?? '' };
  const second = readOther(draft, cells, find);
  const [from, to] = reversed ? [second, first] : [first, second];
  if (typeof from !== 'string' && !(reversed && typeof to === 'string'))
    throw new CellProblem('没有这项标准', '关系的主动一方须是目录中的标准');
  if ((degree && type !== 'adopts') || (dated && type !== 'cites'))
    draft.remarks.add('只有采用分程度，只有引用分是否注日期，未取', formatPlace(said));
  return {
    ...{ type, from, to, said },
    ...(degree && type === 'adopts' ? { degree: readDegree(degree) } : {}),
    ...(dated && type === 'cites' ? { dated: readDated(dated) } : {}),
    ...(date ? { date: readDate(date) } : {}),
    ...(note ? { note: note.replace(/\s*\n\s*/gu, ' ') } : {}),
  };
}

function readOther(draft: Draft, { to, title, link }: Cells, find: Finder): PendingRelation['to'] {
  const known = find(to ?? title ?? '');
  if (known) return known;
  if (!to && !title) throw new CellProblem('没有写对方', '填写对方的编号或名称');
  const { text } = readNumber(to ?? '', draft.dataset.numbering);
  return {
    ...(to ? { number: text } : {}),
    ...(title ? { title } : {}),
    ...(link ? { link: readAddress(link) } : {}),
  };
}

/** The id of the standard that has, or had before this import, a number, an id or a title. */
function findStandard({ standards, dataset }: Draft, text: string): string | undefined {
  if (text === '') return undefined;
  const named = standards.byTitle.get(foldTitle(text)) ?? [];
  const record =
    standards.byNumber.get(readNumber(text, dataset.numbering).text) ??
    standards.byId.get(text) ??
    (named.length === 1 ? named[0] : undefined);
  return record?.id;
}
