import type { NumberingFile, PrefixEntry } from '../../numbering/scheme.ts';
import { readNumber } from './read-number.ts';

const known = new WeakMap<NumberingFile, Map<string, PrefixEntry | undefined>>();

/**
 * The row of the prefix table a prefix comes from: that of `DB{code}/T` for `DB11/T`.
 * @param prefix as `parseNumber` gives it.
 * @returns undefined for a prefix that no row stands for.
 */
export function findPrefix(numbering: NumberingFile, prefix: string): PrefixEntry | undefined {
  const found = known.get(numbering) ?? new Map<string, PrefixEntry | undefined>();
  known.set(numbering, found);
  if (!found.has(prefix)) {
    found.set(
      prefix,
      numbering.prefixes.find((entry) => stands(entry, prefix)),
    );
  }
  return found.get(prefix);
}

/** The row of the prefix table that the number of a record goes by; undefined for one that none stands for. */
export function findPrefixOf(text: string, numbering: NumberingFile): PrefixEntry | undefined {
  const number = readNumber(text, numbering);
  return number?.kind === 'standard' ? findPrefix(numbering, number.prefix ?? '') : undefined;
}

/** Whether a prefix is that of a row, a code of the length and the characters the row asks for in its place. */
function stands({ prefix: form, code }: PrefixEntry, prefix: string): boolean {
  if (!code) return form === prefix;
  const [before = '', after = ''] = form.split('{code}');
  if (!prefix.startsWith(before) || !prefix.endsWith(after)) return false;
  const own = prefix.slice(before.length, prefix.length - after.length);
  return (
    code.lengths.includes(own.length) &&
    (code.characters === 'digits' ? /^\d+$/ : /^[A-Za-z]+$/).test(own)
  );
}

/** What a prefix stands for, nature included where the table says so in words: 推荐性国家标准. */
export const nameKind = ({ name, fullName }: PrefixEntry): string => fullName ?? name;
