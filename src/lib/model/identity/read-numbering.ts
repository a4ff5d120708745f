import type { StatusEvent } from '../../dataset/types.ts';
import { isReported } from '../trust.ts';

/** What ends a standard names another one, not itself. */
const endings: readonly string[] = ['replaced', 'withdrawn'];

type Numbering = Pick<StatusEvent, 'title' | 'trust'> & { number: string };

/** The numbers events give a standard, one for each event that does, in their order. */
export const listNumberings = (events: readonly StatusEvent[]): Numbering[] =>
  events.flatMap(({ kind, status = '', number, title, trust }) =>
    number && ![kind, status].some((each) => endings.includes(each))
      ? [{ number, ...(title ? { title } : {}), ...(trust ? { trust } : {}) }]
      : [],
  );

/** What a plan became, and what else it is said to have become. */
export interface Became {
  number: string;
  title: string | undefined;
  isReported: boolean;
  disputed: string[];
}

/**
 * The number the last event names that gives one, with the title there, and whether any event proves it. One without
 * its year is the same as far as it goes. Undefined where none is given.
 * @param keyOf what is the same for all ways to write a number.
 */
export function readNumbering(
  given: readonly Numbering[],
  keyOf: (number: string) => string,
): Became | undefined {
  const number = given.at(-1)?.number;
  if (number === undefined) return undefined;
  const key = keyOf(number);
  const alike = given.filter((each) => keyOf(each.number) === key);
  const title = alike.findLast((each) => each.title)?.title;
  const others = given.flatMap((each) => (key.startsWith(keyOf(each.number)) ? [] : [each.number]));
  return { number, title, isReported: alike.every(isReported), disputed: [...new Set(others)] };
}
