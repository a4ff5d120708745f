import { foldNumberText } from './fold-text.ts';
import type { AmendmentRule, FormFields, SerialRule } from './form-schema.ts';

/** How serials are written, with every default filled in. */
export interface SerialForm {
  minDigits: number;
  maxDigits: number;
  leadingZeros: boolean;
  largest: number | null;
  tail: SerialTail | null;
}

/** The second half of a serial written in two; `after` is how long the first must be, null for any length. */
export interface SerialTail {
  mark: ' ' | '-' | '.';
  minDigits: number;
  maxDigits: number;
  after: number | null;
  optional: boolean;
}

/**
 * A kind of amendment: the mark that names it in a number (`/XG`), what is written before its
 * serial, and the ways to read it: the words before and after the serial, folded.
 */
export interface AmendmentForm {
  mark: string;
  written: string;
  readings: readonly { before: readonly string[]; after: readonly string[] }[];
}

/** What may stand between the parts of a number. */
export type Mark = '.' | '-' | '/' | ':';

/** How the numbers of one family are written, with every default filled in. */
export interface NumberForm {
  serial: SerialForm;
  /** The mark between prefix and serial, null where `space` tells. */
  join: '-' | '/' | '.' | null;
  space: 'always' | 'dated' | 'never';
  /** The first is the one to write; never empty. */
  partMarks: readonly Mark[];
  partDigits: number;
  partLevels: number;
  suffixLetters: number;
  /** The first is the one to write; empty for numbers without years. */
  yearMarks: readonly Mark[];
  amendments: readonly AmendmentForm[];
}

/**
 * Fills in what a family leaves to the file, and what both leave to the defaults.
 */
export function createForm(own: FormFields, file: FormFields): NumberForm {
  return {
    serial: createSerial(own.serial ?? file.serial ?? {}),
    join: own.join ?? (own.space === undefined ? file.join : undefined) ?? null,
    space: own.space ?? file.space ?? 'always',
    partMarks: own.partMarks ?? file.partMarks ?? ['.'],
    partDigits: own.partDigits ?? file.partDigits ?? 4,
    partLevels: own.partLevels ?? file.partLevels ?? 1,
    suffixLetters: own.suffixLetters ?? file.suffixLetters ?? 0,
    yearMarks: own.yearMarks ?? file.yearMarks ?? ['-'],
    amendments: (own.amendments ?? file.amendments ?? []).map(createAmendment),
  };
}

function createSerial(rule: SerialRule): SerialForm {
  const { minDigits = 1, maxDigits = 6, leadingZeros = true, largest = null, tail } = rule;
  return {
    minDigits,
    maxDigits,
    leadingZeros,
    largest,
    tail:
      tail === undefined
        ? null
        : {
            mark: tail.mark ?? ' ',
            minDigits: tail.minDigits,
            maxDigits: tail.maxDigits,
            after: tail.after ?? null,
            optional: tail.optional ?? false,
          },
  };
}

function createAmendment({ form, also = [] }: AmendmentRule): AmendmentForm {
  const written = form.slice(0, form.indexOf('{'));
  return {
    mark: written.trim(),
    written,
    readings: [form, ...also].map((template) => {
      const at = template.indexOf('{n}');
      return { before: listWords(template.slice(0, at)), after: listWords(template.slice(at + 3)) };
    }),
  };
}

// A slash and a plus are words of their own: spaces may stand around them.
function listWords(text: string): string[] {
  return foldNumberText(text)
    .split(/([/+ ])/)
    .filter((word) => word.trim() !== '');
}
