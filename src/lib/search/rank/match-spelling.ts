import { isHan } from '../query/fold-text.ts';

/** How a query was spelt: in full, by initials, or some of both. Better is smaller. */
export const spellingRank = { full: 0, initials: 1, mixed: 2 } as const;

/** Where in a title a spelt query begins, and how it was spelt. */
export interface SpellingMatch {
  rank: number;
  at: number;
}

/** A title by character: what is written and how it sounds. */
export interface SpeltTitle {
  characters: readonly string[];
  syllables: readonly string[];
}

const INITIAL = /^(?:zh|ch|sh|[a-z])/;

/**
 * Finds a query of letters (`dianzizhengzhao`, `dzzz`, `dzzhengzhao`; characters may stand between
 * them) in a title. The last syllable may be unfinished.
 */
export function matchSpelling(query: string, title: SpeltTitle): SpellingMatch | null {
  let best: SpellingMatch | null = null;
  for (let at = 0; at < title.syllables.length; at++) {
    const rank = rankAt(query, title, at);
    if (rank !== null && (best === null || rank < best.rank)) best = { rank, at };
  }
  return best;
}

function rankAt(query: string, title: SpeltTitle, at: number): number | null {
  const shortened = countShortened(query, 0, title, at);
  if (shortened === null) return null;
  if (shortened === 0) return spellingRank.full;
  const initials = title.syllables.slice(at, at + query.length).map((syllable) => syllable[0]);
  return initials.join('') === query ? spellingRank.initials : spellingRank.mixed;
}

// The fewest syllables that are typed by their initial only; null when the query does not fit.
function countShortened(query: string, from: number, title: SpeltTitle, at: number): number | null {
  const syllable = title.syllables[at];
  if (from === query.length) return 0;
  if (syllable === undefined) return null;
  if (isHan(query[from])) {
    return query[from] === title.characters[at]
      ? countShortened(query, from + 1, title, at + 1)
      : null;
  }
  let fewest: number | null = null;
  for (const piece of listPieces(syllable, query.length - from)) {
    if (!query.startsWith(piece, from)) continue;
    const rest = countShortened(query, from + piece.length, title, at + 1);
    if (rest === null) continue;
    const count = rest + (isShortened(piece, syllable) ? 1 : 0);
    if (fewest === null || count < fewest) fewest = count;
  }
  return fewest;
}

// The whole syllable, its beginning if the query ends there, its initial (zh or z).
function listPieces(syllable: string, left: number): string[] {
  const unfinished = left < syllable.length ? syllable.slice(0, left) : syllable;
  const initial = INITIAL.exec(syllable)?.[0] ?? syllable;
  return Array.from(new Set([syllable, unfinished, initial, syllable.slice(0, 1)]));
}

function isShortened(piece: string, syllable: string): boolean {
  return piece !== syllable && piece === INITIAL.exec(piece)?.[0];
}
