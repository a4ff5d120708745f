import { type Sheet, SheetError } from './sheet.ts';

/** The sheets of a workbook by what they hold. */
export interface ChosenSheets {
  standards: Sheet;
  relations?: Sheet | undefined;
  categories?: Sheet | undefined;
  /** The names of those that are not read. */
  unread: readonly string[];
}

/** What sheets are called by what they hold. */
const names = { standards: '标准', relations: '关系', categories: '分类' } as const;

/**
 * Chooses the sheets to read by their names; the standards stand in the first that holds anything else, when none is
 * called so. What nobody sees is not read. Undefined when all are empty.
 * @throws {SheetError} when only sheets that are hidden hold anything.
 */
export function chooseSheets(sheets: readonly Sheet[]): ChosenSheets | undefined {
  const filled = sheets.filter(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell !== '')),
  );
  const visible = filled.filter(({ isHidden }) => !isHidden);
  const hidden = filled.filter(({ isHidden }) => isHidden).map(({ name }) => `${name}（隐藏的）`);
  if (visible.length === 0 && hidden.length > 0)
    throw new SheetError(
      `只有隐藏的工作表有内容：${hidden.join('、')}`,
      '在表格软件中取消隐藏，保存后再导入',
    );
  const find = (name: string) => visible.find((sheet) => sheet.name.trim() === name);
  const relations = find(names.relations);
  const categories = find(names.categories);
  const others = visible.filter((sheet) => sheet !== relations && sheet !== categories);
  const standards = find(names.standards) ?? others[0];
  if (!standards) return undefined;
  const unread = others.filter((sheet) => sheet !== standards).map(({ name }) => name);
  return { standards, relations, categories, unread: [...unread, ...hidden] };
}
