import { type Sheet, SheetError } from './sheet.ts';

/** The sheets of a workbook by what they hold. */
export interface ChosenSheets {
  standards: Sheet;
  relations?: Sheet | undefined;
  categories?: Sheet | undefined;
  /** The names of those that are not read. */
  unread: readonly string[];
  /** Those of them that can be seen. */
  others?: readonly Sheet[];
}

/** What sheets are called by what they hold, in whatever case; the first two of each are named to maintainers. */
const names = {
  standards: ['标准', 'Standards', '标准目录', '标准清单', 'Standard', 'Documents'],
  relations: ['关系', 'Relations', '标准关系', 'Relation', 'Relationships', 'Relationship'],
  categories: ['分类', 'Categories', '标准分类', 'Category', 'Classification'],
} as const;

/** What may be said of sheets that are not read: how to call them for that. */
export const nameSheets = (): string =>
  Object.values(names)
    .map(([chinese, english]) => `“${chinese}”（${english}）`)
    .join('、');

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
  const find = (words: readonly string[]) => {
    const known = new Set(words.map(foldName));
    return visible.find(({ name }) => known.has(foldName(name)));
  };
  const relations = find(names.relations);
  const categories = find(names.categories);
  const others = visible.filter((sheet) => sheet !== relations && sheet !== categories);
  const standards = find(names.standards) ?? others[0];
  if (!standards) return undefined;
  const unread = others.filter((sheet) => sheet !== standards);
  const called = [...unread.map(({ name }) => name), ...hidden];
  return {
    standards,
    relations,
    categories,
    unread: called,
    ...(unread.length > 0 ? { others: unread } : {}),
  };
}

const foldName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
