import type { System } from './schema.ts';

/** The parts of a system, in the order of the dataset: those that belong to it, and those of which it has one too. */
export const listPartsOf = (systems: readonly System[], id: string): System[] =>
  systems.filter(({ parent, eachIn }) => (eachIn ? eachIn.includes(id) : parent === id));
