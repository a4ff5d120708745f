import { createScheme } from '../../../../src/lib/numbering/create-scheme.ts';
import { formatNumber, type NumberStyle } from '../../../../src/lib/numbering/format-number.ts';
import { findPrefixRule } from '../../../../src/lib/numbering/matching/match-prefix.ts';
import type { NumberingFile } from '../../../../src/lib/numbering/scheme.ts';
import type { Reference } from '../../../../src/lib/numbering/value.ts';

const marks = {
  canonical: { range: '~', open: '(', close: ')' },
  typographic: { range: '～', open: '（', close: '）' },
} as const;

/** Writes a reference, so that reading it can be undone: `GB/T 21063(所有部分)`, `GB/T 21063.1~.4-2007`, or the single number. */
export function formatReference(
  reference: Reference,
  style: NumberStyle,
  numbering: NumberingFile,
): string {
  const { range, open, close } = marks[style];
  if (reference.kind === 'single') return formatNumber(reference.number, style, numbering);
  const { number } = reference;
  if (reference.kind === 'allParts') {
    const [word = '所有部分'] = numbering.allParts ?? [];
    return `${formatNumber(number, style, numbering)}${open}${word}${close}`;
  }
  const { from, to } = reference;
  const scheme = createScheme(numbering);
  const form = findPrefixRule(number.prefix, scheme)?.form ?? scheme.form;
  const first = formatNumber({ ...number, part: from }, style, numbering);
  const end = first.length - (number.year === undefined ? 0 : '-2017'.length);
  return `${first.slice(0, end)}${range}${form.partMarks[0]}${to}${first.slice(end)}`;
}
