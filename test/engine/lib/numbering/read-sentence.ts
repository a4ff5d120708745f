/** A number a sentence holds: where it stands, and how it is written canonically. */
export interface Expected {
  start: number;
  end: number;
  canonical: string;
}

/** A sentence without its marks, and what is to be found in it. */
export interface Sentence {
  text: string;
  expected: Expected[];
}

/** Reads a line in which numbers are marked: `⟦as written⟧` or `⟦as written=canonical⟧`. */
export function readSentence(line: string): Sentence {
  const expected: Expected[] = [];
  let text = '';
  for (const piece of line.split(/(⟦[^⟧]*⟧)/)) {
    if (!piece.startsWith('⟦')) {
      text += piece;
      continue;
    }
    const [written = '', canonical = written] = piece.slice(1, -1).split('=');
    expected.push({ start: text.length, end: text.length + written.length, canonical });
    text += written;
  }
  return { text, expected };
}
