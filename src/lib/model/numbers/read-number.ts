import type { Dataset } from '../../dataset/dataset-schema.ts';
import { parseNumber } from '../../numbering/parse-number.ts';
import type { AnyNumber } from '../../numbering/value.ts';
import { nameWork, type WorkName } from '../works/name-work.ts';

type Numbering = Dataset['numbering'];

/** A number taken apart, and the work it is an edition of. */
interface Reading {
  number: AnyNumber | null;
  work: WorkName | null;
}

const known = new WeakMap<Numbering, Map<string, Reading>>();

/**
 * Reads a number that a record has: once for each grammar, for addresses, works, series, columns and orders all ask.
 * What people type and what texts say is read by `parseNumber`, for there is no end to that.
 */
function readOnce(text: string, numbering: Numbering): Reading {
  const readings = known.get(numbering) ?? new Map<string, Reading>();
  if (readings.size === 0) known.set(numbering, readings);
  const found = readings.get(text);
  if (found) return found;
  const number = parseNumber(text, numbering);
  const reading = { number, work: nameWork(number, numbering) };
  readings.set(text, reading);
  return reading;
}

/** A number of a record, taken apart; null where there is none, and where the grammar does not read it. */
export const readNumber = (
  text: string | null | undefined,
  numbering: Numbering,
): AnyNumber | null => (text ? readOnce(text, numbering).number : null);

/** The work a standard is an edition of, by its number; null where it is of none. */
export const nameWorkOf = (
  { number }: { number?: string | null | undefined },
  numbering: Numbering,
): WorkName | null => (number ? readOnce(number, numbering).work : null);
