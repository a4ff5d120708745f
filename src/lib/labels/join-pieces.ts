/** A Han character at the end, or at the start. */
const hanEnd = /\p{Script=Han}$/u;
const hanStart = /^\p{Script=Han}/u;
/** A word with Latin letters in it at the end, or at the start: figures alone stand as the label has them. */
const latinEnd = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d._-]*$/u;
const latinStart = /^[\d._-]*\p{Script=Latin}/u;
const latin = /\p{Script=Latin}/u;
/** A wide closing mark at the end, or a wide opening one at the start: it has its own room. */
const wideEnd = /[\uff09\u300b\u3011\u300d\u300f]$/u;
const wideStart = /^[\uff08\u300a\u3010\u300c\u300e]/u;

/**
 * Sets what fills the places of a label apart from its words as Chinese is set, whatever a dataset calls things: a blank
 * between a Han character and a Latin word, none between two Han ones where the name is Chinese throughout (about one of
 * both kinds the label has its blanks), and none beside a wide bracket. What is more than words stays as it is.
 * @param pieces words of the label and what fills its places, by turns, the words first.
 * @see 中文排版需求 (W3C, CLReq), 3.2.2 on Han mixed with Western text.
 */
export function joinPieces<Piece>(pieces: readonly (Piece | string)[]): (Piece | string)[] {
  const joined: (Piece | string)[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece === '') continue;
    // Not `at`: readers' browsers from Chrome 90 on run this.
    const before = joined[joined.length - 1];
    if (typeof before !== 'string' || typeof piece !== 'string') {
      joined.push(piece);
      continue;
    }
    const isWord = i % 2 === 0;
    const [left, right] = isWord
      ? [before, closeStart(before, piece)]
      : [closeEnd(before, piece), piece];
    joined[joined.length - 1] = left;
    joined.push(isSetApart(left, right) ? ` ${right}` : right);
  }
  return joined;
}

const isSetApart = (left: string, right: string): boolean =>
  (hanEnd.test(left) && latinStart.test(right)) || (latinEnd.test(left) && hanStart.test(right));

/** Words of a label without the blank before what fills a place, where Han stands on both sides of it. */
const closeEnd = (words: string, filling: string): string =>
  (wideStart.test(filling) || (hanStart.test(filling) && !latin.test(filling))) &&
  hanEnd.test(words.trimEnd())
    ? words.trimEnd()
    : words;

/** The same of the blank behind it. */
const closeStart = (filling: string, words: string): string =>
  (wideEnd.test(filling) || (hanEnd.test(filling) && !latin.test(filling))) &&
  hanStart.test(words.trimStart())
    ? words.trimStart()
    : words;
