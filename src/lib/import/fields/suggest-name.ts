import { suggest } from '../../dataset/findings/suggest.ts';

/** Shorter names differ by a character from many others and are meant all the same. */
const shortest = 4;

/** The name there is that a new one may be a slip for; null when none is near enough. */
export const suggestName = (name: string, known: readonly string[]): string | null =>
  name.length < shortest ? null : suggest(name, known);
