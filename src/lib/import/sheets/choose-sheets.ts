import type { Sheet } from './sheet.ts';

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
 * called so. Undefined when all are empty.
 */
export function chooseSheets(sheets: readonly Sheet[]): ChosenSheets | undefined {
  const filled = sheets.filter(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell !== '')),
  );
  const find = (name: string) => filled.find((sheet) => sheet.name.trim() === name);
  const relations = find(names.relations);
  const categories = find(names.categories);
  const others = filled.filter((sheet) => sheet !== relations && sheet !== categories);
  const standards = find(names.standards) ?? others[0];
  if (!standards) return undefined;
  const unread = others.filter((sheet) => sheet !== standards).map(({ name }) => name);
  return { standards, relations, categories, unread };
}
