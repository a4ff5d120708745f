import { splitItems } from './import-field.ts';

/** What stands after a comma and is part of the name before it: initials, degrees, the form of a company. */
const appendix =
  /^(?:(?:Eds?|Jr|Sr|Inc|Ltd|LLC|LLP|Co|Corp|GmbH|S\.?A|PLC|B\.?V|Ph\.?D|M\.?D|I{2,3}|IV)\.?|(?:\p{Lu}\.[\s-]?)+)$/u;

/**
 * The names that cells list, each once: set apart by semicolons and line breaks where a cell has these, and by Chinese
 * marks, else, of people, by commas, and by `and` between two that have initials. What cannot be a name stays with the
 * one before it.
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

/** Initials and a name, or a name and initials, as authors are listed in Latin letters. */
const initialled =
  /^(?:(?:\p{Lu}\.[\s-]?)+(?:\p{Ll}+\s+)*\p{Lu}[\p{L}'’-]+|[\p{L}'’-]+(?:\s[\p{L}'’-]+)*,\s*\p{Lu}\.)/u;

/** A cell with a semicolon in the place of each `and` between two names that have initials. */
const splitAnd = (cell: string): string =>
  cell.replace(/[,，]?\s+(?:and|&)\s+/gu, (mark: string, at: number) => {
    const before = cell
      .slice(0, at)
      .split(/[；;\n]|\s(?:and|&)\s/u)
      .at(-1);
    const after = cell.slice(at + mark.length);
    return initialled.test(before?.trim() ?? '') && initialled.test(after) ? ';' : mark;
  });

function splitCell(given: string, isPeople: boolean): string[] {
  const cell = isPeople ? splitAnd(given) : given;
  if (/[；;\n]/u.test(given))
    return cell.split(/[；;\n]+/u).flatMap((piece) => piece.split(withinPieces));
  return cell.split(';').flatMap((piece) => splitPiece(piece, isPeople));
}

function splitPiece(cell: string, atCommas: boolean): string[] {
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
