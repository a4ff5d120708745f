import { formatNumber, type NumberStyle } from '../../../../src/lib/numbering/format-number.ts';
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
  if (reference.kind === 'allParts') {
    return `${formatNumber(reference.number, style, numbering)}${open}${numbering.allParts[0]}${close}`;
  }
  const { number, from, to } = reference;
  const first = formatNumber({ ...number, part: from }, style, numbering);
  return first.replace(`.${from}`, `.${from}${range}.${to}`);
}
