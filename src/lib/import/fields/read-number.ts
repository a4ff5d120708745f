import { foldNumberText } from '../../numbering/fold-text.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { parseNumber } from '../../numbering/parse-number.ts';
import type { NumberingFile } from '../../numbering/scheme.ts';
import { toLine } from './import-field.ts';

/** A number as a dataset has it: in canonical form where the grammar reads it, else as it is typed. */
export interface ReadNumber {
  kind: 'number' | 'planNumber';
  text: string;
  /** Whether the grammar reads it. */
  known: boolean;
}

/** Reads the number of a standard, or of the plan of one. */
export function readNumber(cell: string, numbering: NumberingFile): ReadNumber {
  const text = toLine(cell);
  const parsed = numbering.prefixes.length > 0 ? parseNumber(text, numbering) : null;
  // Figures alone name a standard only where it is clear which one is meant.
  if (!parsed || (parsed.kind === 'standard' && parsed.prefix === null)) {
    return { kind: 'number', text, known: false };
  }
  return {
    kind: parsed.kind === 'plan' ? 'planNumber' : 'number',
    text: formatNumber(parsed, 'canonical', numbering),
    known: true,
  };
}

/** The letters a number begins with, by which numbers nobody knows are grouped. */
export function prefixOf(number: string): string {
  const [letters = ''] = /^[A-Z]+(?:\/[A-Z]+)*/u.exec(foldNumberText(number)) ?? [];
  return letters;
}
