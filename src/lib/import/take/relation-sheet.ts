import { adoptionDegrees, type RelationType } from '../../concepts/relations/schema.ts';
import { readRecords, type SheetRecord } from '../columns/read-records.ts';
import type { Draft, PendingRelation } from '../draft/draft.ts';
import { addRelations, foldTitle } from '../draft/draft.ts';
import { CellProblem } from '../fields/import-field.ts';
import { readDate } from '../fields/read-date.ts';
import { readNumber } from '../fields/read-number.ts';
import { foldWord } from '../fields/status-words.ts';
import { readAddress } from '../fields/text-fields.ts';
import type { RowProblem } from '../rows/entry.ts';
import { type Sheet, SheetError } from '../sheets/sheet.ts';

const words = {
  from: ['标准', '标准号', '标准编号', '本标准', 'from'],
  type: ['关系', '关系类型', 'type'],
  to: ['对方', '对方标准', '对方标准号', '相关标准', '相关标准号', 'to'],
  title: ['对方名称', '相关标准名称', '名称'],
  link: ['对方网址', '网址', '链接'],
  degree: ['程度', '一致性程度', '采用程度', 'degree'],
  date: ['日期', 'date'],
  note: ['说明', '备注', 'note'],
} as const;
type Name = keyof typeof words;

/** What a relation is called, by type; of those with `reversed` the standard named first is the other end. */
const typeWords: Readonly<Record<string, { type: RelationType; reversed?: true }>> = {
  ...{
    代替: { type: 'replaces' },
    替代: { type: 'replaces' },
    部分代替: { type: 'partlyReplaces' },
  },
  ...{ 被代替: { type: 'replaces', reversed: true }, 被替代: { type: 'replaces', reversed: true } },
  ...{ 修改: { type: 'amends' }, 更新: { type: 'updates' }, 引用: { type: 'cites' } },
  ...{ 规范性引用: { type: 'cites' }, 采用: { type: 'adopts' }, 采标: { type: 'adopts' } },
  ...{
    上一版: { type: 'previous' },
    下一版: { type: 'previous', reversed: true },
    相关: { type: 'related' },
  },
  ...{ replaces: { type: 'replaces' }, amends: { type: 'amends' }, updates: { type: 'updates' } },
  ...{ cites: { type: 'cites' }, adopts: { type: 'adopts' }, related: { type: 'related' } },
};

/**
 * Adds the relations that a sheet of them lists, one a row.
 * @returns the rows that cannot be read.
 * @throws {SheetError} when it has no headings for both ends and the type.
 */
export function takeRelationSheet(draft: Draft, sheet: Sheet): RowProblem[] {
  const found = readRecords(sheet, words, ['from', 'type']);
  if (!found)
    throw new SheetError(`工作表“${sheet.name}”没有认得的表头`, '要有“标准”“关系”“对方”三栏');
  return found.records.flatMap((record): RowProblem[] => {
    try {
      const relation = readRelation(draft, record);
      addRelations(draft, String(relation.from), [relation]);
      return [];
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      const cell = Object.values(record.cells).join(' ');
      const { message: problem, advice } = error;
      return [{ sheet: sheet.name, line: record.line, heading: '', cell, problem, advice }];
    }
  });
}

function readRelation(draft: Draft, { cells }: SheetRecord<Name>): PendingRelation {
  const { type = '', degree, date, note } = cells;
  const word = foldWord(type);
  const kind = Object.hasOwn(typeWords, word) ? typeWords[word] : undefined;
  if (!kind)
    throw new CellProblem('不认得的关系', `可用 ${Object.keys(typeWords).slice(0, 10).join('、')}`);
  const first = findStandard(draft, cells.from ?? '') ?? { number: cells.from ?? '' };
  const second = readOther(draft, cells);
  const [from, to] = kind.reversed ? [second, first] : [first, second];
  if (typeof from !== 'string')
    throw new CellProblem('没有这项标准', '关系的主动一方须是目录中的标准');
  return {
    ...{ type: kind.type, from, to },
    ...(degree && kind.type === 'adopts' ? { degree: readDegree(degree) } : {}),
    ...(date ? { date: readDate(date) } : {}),
    ...(note ? { note: note.replace(/\s*\n\s*/gu, ' ') } : {}),
  };
}

function readOther(
  draft: Draft,
  { to, title, link }: SheetRecord<Name>['cells'],
): PendingRelation['to'] {
  const known = findStandard(draft, to ?? title ?? '');
  if (known) return known;
  if (!to && !title) throw new CellProblem('没有写对方', '填写对方的编号或名称');
  const { text } = readNumber(to ?? '', draft.dataset.numbering);
  return {
    ...(to ? { number: text } : {}),
    ...(title ? { title } : {}),
    ...(link ? { link: readAddress(link) } : {}),
  };
}

/** The id of the standard that has a number, an id or a title. */
function findStandard({ standards, dataset }: Draft, text: string): string | undefined {
  if (text === '') return undefined;
  const named = standards.byTitle.get(foldTitle(text)) ?? [];
  const record =
    standards.byNumber.get(readNumber(text, dataset.numbering).text) ??
    standards.byId.get(text) ??
    (named.length === 1 ? named[0] : undefined);
  return record?.id;
}

function readDegree(text: string): (typeof adoptionDegrees)[number] {
  const found = adoptionDegrees.find((degree) => text.toUpperCase().includes(degree));
  if (!found) throw new CellProblem('不认得的采用程度', `写作 ${adoptionDegrees.join('、')}`);
  return found;
}
