/** A title and whose it is. */
export interface Titled {
  id: string;
  title: string;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** Every contiguous piece of the titles that is not blank, each once; what is read as one character stays whole. */
export function listPieces(all: readonly Titled[]): string[] {
  const pieces = new Set<string>();
  for (const { title } of all) {
    const characters = Array.from(segmenter.segment(title), ({ segment }) => segment);
    for (let from = 0; from < characters.length; from++) {
      for (let to = from + 1; to <= characters.length; to++) {
        pieces.add(characters.slice(from, to).join(''));
      }
    }
  }
  return [...pieces].filter((piece) => piece.trim() !== '');
}

/** The pieces after which the first results are not exactly the titles that contain them, both folded. */
export function findMissed(
  pieces: readonly string[],
  all: readonly Titled[],
  fold: (text: string) => string,
  findIds: (query: string) => string[],
): string[] {
  const folded = all.map(({ id, title }) => ({ id, text: fold(title) }));
  return pieces.filter((piece) => {
    const wanted = fold(piece);
    if (wanted === '') return false;
    const truth = folded.filter(({ text }) => text.includes(wanted)).map(({ id }) => id);
    const first = findIds(piece).slice(0, truth.length);
    return truth.length === 0 || truth.sort().join() !== first.sort().join();
  });
}
