import type { Draft, PendingRelation } from '../draft/draft.ts';
import { CellProblem, splitItems } from '../fields/import-field.ts';
import { betweenEnds, readReplacement, splitNumbers } from '../fields/relation-item.ts';

/** Finds the id of the standard that something names. */
export type Finder = (text: string) => string | undefined;

/** What to do about a cell that cannot be taken apart. */
export const rowEach = '每行写一个，写编号或《名称》';

/**
 * The standards that a cell of a sheet of relations lists, taken apart as a cell of replacements is. What a relation of
 * the dataset has as its end is one, however it is written.
 * @returns null for a cell that names no standard of the dataset and lists none.
 * @throws {CellProblem} when it lists some, and something that is none.
 */
export function readListedEnds(
  draft: Draft,
  text: string,
  find: Finder,
): PendingRelation['to'][] | null {
  const whole = find(text);
  if (whole) return [whole];
  if (isEnd(draft, text)) return null;
  const pieces = splitItems([text], betweenEnds, text.length).flatMap((item) =>
    splitNumbers(item, draft.dataset.numbering),
  );
  if (pieces.length < 2) return null;
  const read = pieces.map((piece) => find(piece) ?? readPiece(draft, piece));
  // A title may hold the marks that part those of a list: without a number, it is one of them whole.
  if (read.some((each) => each === null) && !read.some(isKnown)) return null;
  return read.map((each) => {
    if (each !== null) return each;
    throw new CellProblem('列有几个，其中有不认得的', rowEach);
  });
}

/** Whether a relation of the dataset has an end that is written so. */
const isEnd = ({ dataset }: Draft, text: string): boolean =>
  dataset.relations.relations.some(({ from, to }) =>
    [from, to].some((end) => typeof end !== 'string' && (end.number ?? end.title) === text),
  );

/** Whether an end is a standard of the dataset or has a number. */
const isKnown = (end: PendingRelation['to'] | null): boolean =>
  typeof end === 'string' || end?.number !== undefined;

/** A number or a title within 《》; null for one of which something is said besides. */
function readPiece(draft: Draft, piece: string): PendingRelation['to'] | null {
  const read = readReplacement(draft, piece, () => false);
  return read?.type === 'replaces' && read.left.length === 0 ? read.end : null;
}
