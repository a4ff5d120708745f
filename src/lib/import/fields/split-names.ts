import { splitItems } from './import-field.ts';

/** What stands after a comma and is part of the name before it: initials, degrees, the form of a company. */
const appendix =
  /^(?:(?:Eds?|Inc|Ltd|LLC|LLP|Co|Corp|GmbH|S\.?A|PLC|B\.?V|Ph\.?D|M\.?D)\.?|(?=\S)(?:\p{Lu}\.[\s-]?)*(?:(?:Jr|Sr|I{2,3}|IV)\.?)?)$/u;

/** Not within brackets: what stands in them is about the name before them. */
const outside = '(?!(?<=[（(][^（()）\\n]*)[^（(\\n]*[）)])';

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
const withinPieces = new RegExp(
  `(?:、+|(?<=\\p{Script=Han})\\s*[,，]\\s*(?=\\p{Script=Han}))${outside}`,
  'u',
);
const semicolons = new RegExp(`[；;\\n]+${outside}`, 'u');
const latinCommas = new RegExp(`,+${outside}`, 'u');
/** In a list with Chinese marks a comma before a space is one within a name. */
const chineseCommas = new RegExp(`(?:[、，]+|,(?!\\s))${outside}`, 'u');
const chineseMarks = new RegExp(`[、，]+${outside}`, 'u');
const and = new RegExp(`[,，]?\\s+(?:and|&)\\s+${outside}`, 'gu');

/** Initials and a name, or a name and initials, as authors are listed in Latin letters. */
const initialled =
  /^(?:(?:\p{Lu}\.[\s-]?)+(?:\p{Ll}+\s+)*\p{Lu}[\p{L}'’-]+|[\p{L}'’-]+(?:\s[\p{L}'’-]+)*,\s*\p{Lu}\.)/u;

/** A first name, initials if any, and a last name, all in Latin letters. */
const fullName =
  /^\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.)*(?:\s+\p{Ll}{1,4}){0,2}(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u;
/** Words of bodies, which may look like names of people. */
const bodyWords =
  /\b(?:University|Institute|College|School|Laborator|Lab|Committee|Group|Team|Company|Corp|Inc|Ltd|Association|Society|Union|Office|Bureau|Department|Ministry|Agency|Academy|Cent(?:er|re)|Foundation|Council|Bank|Partners)/iu;

const isPerson = (text = ''): boolean => fullName.test(text.trim()) && !bodyWords.test(text);

/** A cell with a semicolon in the place of each `and` between two that have initials, or first names and last. */
const splitAnd = (cell: string): string =>
  cell.replace(and, (mark: string, at: number) => {
    const before = cell
      .slice(0, at)
      .split(/[；;\n]|\s(?:and|&)\s/u)
      .at(-1);
    const after = cell.slice(at + mark.length);
    if (initialled.test(before?.trim() ?? '') && initialled.test(after)) return ';';
    const [next] = after.split(/[,，；;\n（(]|\s(?:and|&)\s/u, 1);
    return isPerson(before?.split(/[,，]/u).at(-1)) && isPerson(next) ? ';' : mark;
  });

function splitCell(given: string, isPeople: boolean): string[] {
  const cell = isPeople ? splitAnd(given) : given;
  if (semicolons.test(given))
    return cell.split(semicolons).flatMap((piece) => piece.split(withinPieces));
  return cell.split(semicolons).flatMap((piece) => splitPiece(piece, isPeople));
}

function splitPiece(cell: string, atCommas: boolean): string[] {
  const comma = chineseMarks.test(cell) ? chineseCommas : latinCommas;
  const names: string[] = [];
  for (const part of cell.split(atCommas ? comma : chineseMarks)) {
    const before = names.at(-1);
    if (before !== undefined && appendix.test(part.trim()))
      names.splice(-1, 1, `${before}, ${part.trim()}`);
    else names.push(part);
  }
  return names;
}
