import type { StandardRecord } from '../../dataset/types.ts';
import type { Draft } from '../draft/draft.ts';
import type { CellPlace } from '../rows/entry.ts';

/** What came of a cell: the dataset says the same, it was taken over, or it cannot be, and why. */
export type Taken = 'same' | 'taken' | { refused: string };

/** What a column of a catalogue holds, and how it is written into a dataset. */
export interface ImportField {
  /** Whether the rows of one standard may each say something else, all of which is taken. */
  several?: true;
  /** What the dataset says, in the words of a cell; empty for nothing. */
  read(draft: Draft, record: StandardRecord): string;
  /**
   * Takes over what the rows of a standard say, each thing once, none of it blank.
   * @throws {CellProblem} when that cannot be read.
   */
  write(draft: Draft, record: StandardRecord, cells: readonly [string, ...string[]]): Taken;
  /** Notes that a cell says what the dataset says, where other rows may leave that out; nothing to note when absent. */
  confirm?(draft: Draft, record: StandardRecord, place: CellPlace): void;
  /**
   * Whether what the dataset says follows from other cells of the catalogue, once all are taken: an empty one leaves
   * nothing out then. Never when absent.
   */
  isImplied?(draft: Draft, record: StandardRecord): boolean;
}

/** A cell that cannot be read, said so that its author can mend it. */
export class CellProblem extends Error {
  override name = 'CellProblem';
  readonly advice: string;

  constructor(problem: string, advice: string) {
    super(problem);
    this.advice = advice;
  }
}

/** The characters between the items of a cell that lists things. */
const between = /[、；;\n]+/u;

/**
 * The items of cells that list things, each once.
 * @throws {CellProblem} when one is longer than any may be.
 */
export function splitItems(
  cells: readonly string[],
  separator = between,
  most: number = longestLine,
): string[] {
  const items = cells.flatMap((cell) => cell.split(separator)).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))].map((item) => checkLength(item, most));
}

/** How long a line of a dataset may be. */
const longestLine = 400;

/** A text that is not too long. @throws {CellProblem} when it is. */
export function checkLength(text: string, most: number = longestLine): string {
  if (text.length <= most) return text;
  throw new CellProblem(`太长，有 ${text.length} 字`, `不超过 ${most} 字；检查是否几格并成了一格`);
}

/** A cell as one line. */
export const toLine = (cell: string): string => cell.replace(/\s*\n\s*/gu, ' ').trim();

/** Writes a value unless it is there already. */
export function setValue<Key extends string, Value>(
  record: { [key in Key]?: Value },
  key: Key,
  value: Value,
): Taken {
  if (JSON.stringify(record[key]) === JSON.stringify(value)) return 'same';
  record[key] = value;
  return 'taken';
}
