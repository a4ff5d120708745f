import { stepMark } from '../../dataset/record-words.ts';
import { readRecords } from '../columns/read-records.ts';
import type { Draft } from '../draft/draft.ts';
import { addCategory, findWay } from '../fields/category-field.ts';
import type { RowProblem } from '../rows/entry.ts';
import { type Sheet, SheetError } from '../sheets/sheet.ts';

const words = {
  name: ['名称', '分类', '分类名称', '类别', 'name', 'category', 'category name'],
  code: ['编码', '代码', '分类号', '标识', 'id', 'code'],
  parent: ['上级', '上级分类', '所属分类', '父级', 'parent', 'parent category'],
  description: ['说明', '描述', '备注', 'description', 'note', 'notes'],
} as const;

/**
 * Adds the categories that a sheet of them lists, one a row, in its order; what it says of those that are there already
 * is taken over. One above is named by its name, its way or its code, and stands before those below it.
 * @returns the rows that cannot be read.
 * @throws {SheetError} when it has no headings.
 */
export function takeCategorySheet(draft: Draft, sheet: Sheet): RowProblem[] {
  const found = readRecords(sheet, words, ['name']);
  if (!found) throw new SheetError(`工作表“${sheet.name}”没有认得的表头`, '要有“名称”（Name）一栏');
  const ways = new Map<string, string[]>();
  return found.records.flatMap(
    ({ line, cells: { name, code, parent, description } }): RowProblem[] => {
      const above = parent ? (ways.get(parent) ?? findWay(draft, parent)) : [];
      const problem = (words: string, heading: string | undefined, advice: string, cell = '') => [
        { sheet: sheet.name, line, heading: heading ?? '', cell, problem: words, advice },
      ];
      const { headings } = found;
      if (!name)
        return problem(
          `没有名称${code ? `（${code}）` : ''}`,
          headings.name,
          '填写名称，或删去此行',
        );
      if (!above)
        return problem('没有这个上级分类', headings.parent, '上级分类写在下级之前', parent);
      const way = [...above, name];
      for (const key of [name, code, way.join(stepMark)])
        if (key && !ways.has(key)) ways.set(key, way);
      const node = addCategory(draft, way, code);
      if (description) node.description = description.split('\n');
      return [];
    },
  );
}
