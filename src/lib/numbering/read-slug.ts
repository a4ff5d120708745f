import { formatNumber } from './format-number.ts';
import { parseNumber } from './parse-number.ts';
import type { NumberingFile } from './scheme.ts';
import { slugNumber } from './slug-number.ts';

/**
 * The number whose address a slug is, as it is written: `GB/T 33780.1-2017` of `gb-t-33780-1-2017`. Null for what is
 * the address of no number, as far as the scheme tells: what is read makes the same slug again.
 */
export function readSlug(slug: string, numbering: NumberingFile): string | null {
  const prefixes = numbering.prefixes.map(({ prefix }) => prefix);
  const texts = prefixes.flatMap((prefix) => spellNumbers(slug, prefix));
  for (const text of [slug.toUpperCase(), ...texts]) {
    const number = parseNumber(text, numbering);
    if (number && slugNumber(number, numbering) === slug) {
      return formatNumber(number, 'canonical', numbering);
    }
  }
  return null;
}

/** What a slug may stand for under a prefix: the last of it a year or a part, what is before it parts. */
function spellNumbers(slug: string, prefix: string): string[] {
  const [before = '', after] = prefix.split('{code}').map(fold);
  const code = after === undefined ? '' : '([a-z]+|[0-9]+)';
  const [start, found] =
    new RegExp(`^${before}${code}${after ?? ''}(?=-|\\d)-?`, 'u').exec(slug) ?? [];
  if (start === undefined) return [];
  const named = prefix.replace('{code}', (found ?? '').toUpperCase());
  const pieces = slug.slice(start.length).toUpperCase().split('-');
  const stem = pieces.slice(0, -1).join('.');
  return [`${named} ${stem}-${pieces.at(-1)}`, `${named} ${pieces.join('.')}`];
}

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
