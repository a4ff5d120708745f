import { toNumberKey } from '../../model/numbers/number-key.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { parseNumber } from '../../numbering/parse-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { type ReadNumber, readNumber } from './read-number.ts';

/** A title that says which amendment of the standard of that number it is. */
const titled = /(?:《|\(|（)?第\s*\d+\s*号修改单(?:》|\)|）)?$/u;
const bracketed = /[《(（]\s*(第\s*\d+\s*号修改单)\s*[》)）]$/u;
/** How the numbers of amendments usually end, for those the grammar does not read. */
const usual = /\s*(?:第\s*\d+\s*号修改单|\/\s*(?:XG|Amd|Cor)\.?\s*\d+(?:[-:]\d{4})?)$/iu;

/**
 * Reads the number of a row whose title may say that it is an amendment: catalogues give these the number of the
 * standard they amend as often as one of their own.
 * @returns the number of the standard the row is about, and that of the standard it amends, null when it amends none.
 */
export function readAmended(
  typed: string,
  title: string,
  numbering: NumberingFile,
): { number: ReadNumber; amends: string | null } {
  const number = readNumber(typed.replace(bracketed, '$1'), numbering);
  const amends = findAmended(number, numbering);
  if (amends !== null || number.kind === 'planNumber') return { number, amends };
  const which = titled.exec(title)?.[0].replace(/[^\p{L}\p{N}]/gu, '');
  if (!which) return { number, amends: null };
  return { number: readNumber(`${typed}${which}`, numbering), amends: number.text };
}

/** Whether a number is that of an amendment of the standard that has another. */
export function isAmendmentOf(
  own: string | null | undefined,
  amended: string | null | undefined,
  numbering: NumberingFile,
): boolean {
  if (!own || !amended) return false;
  const found = findAmended(readNumber(own, numbering), numbering);
  return found !== null && toNumberKey(found, numbering) === toNumberKey(amended, numbering);
}

/** The number an amendment's own begins with; null for the number of anything else. */
function findAmended({ text, known }: ReadNumber, numbering: NumberingFile): string | null {
  const parsed = known ? parseNumber(text, numbering) : null;
  if (!parsed) return usual.test(text) ? text.replace(usual, '') : null;
  if (parsed.kind !== 'standard' || !parsed.amendment) return null;
  const { amendment, ...amended } = parsed;
  return formatNumber(amended, 'canonical', numbering);
}
