import { splitItems } from './import-field.ts';

/** What stands after a comma and is part of the name before it: initials, degrees, the form of a company. */
const appendix =
  /^(?:(?:Eds?|Jr|Sr|Inc|Ltd|LLC|LLP|Co|Corp|GmbH|S\.?A|PLC|B\.?V|Ph\.?D|M\.?D|I{2,3}|IV)\.?|(?:\p{Lu}\.[\s-]?)+)$/u;

/**
 * The names that cells list, each once: set apart by semicolons and line breaks where a cell has these, and by Chinese
 * marks, else, of people, by commas. What cannot be a name stays with the one before it.
 * @throws {CellProblem} when one is longer than any may be.
 */
export function splitNames(cells: readonly string[], of: 'people' | 'bodies'): string[] {
  return splitItems(
    cells.flatMap((cell) => splitCell(cell, of === 'people')),
    /\n/u,
  );
}

/** What sets Chinese names apart within what semicolons set apart; a comma of Latin ones is part of a name there. */
const withinPieces = /、+|(?<=\p{Script=Han})\s*[,，]\s*(?=\p{Script=Han})/u;

function splitCell(cell: string, atCommas: boolean): string[] {
  if (/[；;\n]/u.test(cell))
    return cell.split(/[；;\n]+/u).flatMap((piece) => piece.split(withinPieces));
  const isChinese = /[、，]/u.test(cell);
  const names: string[] = [];
  // In a list with Chinese marks a comma before a space is one within a name.
  const comma = isChinese ? /[、，]+|,(?!\s)/u : /,+/u;
  for (const part of cell.split(atCommas ? comma : /[、，]+/u)) {
    const before = names.at(-1);
    if (before !== undefined && appendix.test(part.trim()))
      names.splice(-1, 1, `${before}, ${part.trim()}`);
    else names.push(part);
  }
  return names;
}
