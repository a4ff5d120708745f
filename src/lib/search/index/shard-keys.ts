import type { AnyNumber } from '../../numbering/value.ts';
import { compactText, listPairs } from '../query/fold-text.ts';
import type { Query } from '../query/read-query.ts';
import { listInitials } from '../query/split-letters.ts';
import type { TitleRow } from './title-row.ts';

/** Enough of a long query to find the few titles it can mean; each key may cost a file. */
const mostKeys = 6;
const shortestPrefix = 3;

/** Which shard a key is in (FNV-1a). */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash ^= key.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shards;
}

const numberKey = (digits: string) => `#${digits}`;
const initialsKey = (pair: string) => `~${pair}`;
/** The key of all rows with a value of a facet. */
export const facetKey = (facet: number, value: number) => `@${facet}.${value}`;

/** Every key under which a row is found. */
export function listRowKeys(row: TitleRow, syllables: readonly string[]): string[] {
  const titles = [row.compact, ...row.otherTitles.map(({ compact }) => compact)];
  const initials = syllables.map((syllable) => syllable[0]).join('');
  return Array.from(
    new Set([
      ...titles.flatMap((title) => [...listPairs(title), ...Array.from(title)]),
      ...row.numbers.flatMap(({ value }) => (value ? listNumberKeys(value) : [])),
      ...listPairs(initials).map(initialsKey),
      ...row.values.flatMap((values, facet) => values.map((value) => facetKey(facet, value))),
    ]),
  );
}

// The serial and its beginnings, so that a number is found while it is typed.
function listNumberKeys(number: AnyNumber): string[] {
  const digits = serialOf(number);
  const keys = [numberKey(digits)];
  for (let end = shortestPrefix; end < digits.length; end++)
    keys.push(numberKey(digits.slice(0, end)));
  return keys;
}

// The digits of a serial, whatever marks stand between them.
function serialOf(number: AnyNumber): string {
  const serial = number.serial.replace(/\D/g, '');
  return number.kind === 'plan' ? `${number.year}${serial}` : serial;
}

/** Keys to look up, and how many of them a row must have to be looked at. */
export interface KeyGroup {
  keys: string[];
  least: number;
}

/** What to look up for a query, one group after the other until one finds rows. */
export function listQueryKeys(query: Query, syllables: ReadonlySet<string>): KeyGroup[] {
  const references = query.reference ? [query.reference] : query.mentioned;
  const groups: KeyGroup[] = references.map(({ number }) => all([numberKey(serialOf(number))]));
  const digits = /\d{3,}/.exec(query.compact)?.[0];
  if (references.length === 0 && digits) groups.push(all([numberKey(digits)]));
  groups.push(...listTitleKeys(query.words));
  for (const initials of query.letters ? listInitials(query.letters, syllables) : []) {
    const pairs = listPairs(initials).slice(0, mostKeys).map(initialsKey);
    if (pairs.length > 0) groups.push(all(pairs));
  }
  return groups;
}

// All pairs of the words; then most of them, for pieces put together and for slips.
function listTitleKeys(words: readonly string[]): KeyGroup[] {
  const long = words.filter((word) => Array.from(word).length > 1);
  if (long.length === 0) {
    const single = words[0];
    return single === undefined ? [] : [all([single])];
  }
  const pairs = spread(long.flatMap((word) => listPairs(compactText(word))));
  const most = Math.max(1, Math.ceil(pairs.length / 2));
  return [all(pairs), ...(most < pairs.length ? [{ keys: pairs, least: most }] : [])];
}

function all(keys: string[]): KeyGroup {
  return { keys, least: keys.length };
}

// Some from every part of a long list.
function spread(pairs: readonly string[]): string[] {
  const distinct = Array.from(new Set(pairs));
  if (distinct.length <= mostKeys) return distinct;
  const step = (distinct.length - 1) / (mostKeys - 1);
  return Array.from({ length: mostKeys }, (_, i) => distinct[Math.round(i * step)] ?? '');
}
