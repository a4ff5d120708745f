/**
 * Where the text is being read: `whole` must be one number from end to end and may be written
 * loosely, `running` is prose, where anything doubtful is left alone.
 */
export type ReadMode = 'whole' | 'running';

/** A stretch of digits: what they are and where they end. */
export interface DigitRun {
  digits: string;
  end: number;
}

/** True for the ten ASCII digits; false past the end of the text. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** True for A–Z (folded text has no lower case); false past the end of the text. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && character >= 'A' && character <= 'Z';
}

/** The position after one optional space: folded text never has two in a row. */
export function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

/**
 * The position after a mark, which may stand between spaces unless it is one; null when it is not at `at`.
 */
export function skipMark(text: string, at: number, mark: string): number | null {
  if (mark === ' ') return text[at] === ' ' ? at + 1 : null;
  const start = skipSpace(text, at);
  return text[start] === mark ? skipSpace(text, start + 1) : null;
}

/**
 * Reads the digits at `at`. Null when there are none or more than `most`, so that no call reads
 * further than `most` + 1 characters.
 */
export function readDigits(text: string, at: number, most: number): DigitRun | null {
  let end = at;
  while (end - at <= most && isDigit(text[end])) end += 1;
  return end === at || end - at > most ? null : { digits: text.slice(at, end), end };
}

/** The first of `words` that stands at `at`, as the position after it; null when none does. */
export function skipWord(text: string, at: number, words: readonly string[]): number | null {
  const word = words.find((candidate) => text.startsWith(candidate, at));
  return word === undefined ? null : at + word.length;
}
