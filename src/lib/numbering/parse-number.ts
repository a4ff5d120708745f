import { createScheme } from './create-scheme.ts';
import { foldNumberText } from './fold-text.ts';
import { matchPlan } from './matching/match-plan.ts';
import { matchBareReferences, matchReferences } from './matching/match-reference.ts';
import type { NumberingFile } from './scheme.ts';
import { unwrapTitle } from './unwrap-title.ts';
import type { AnyNumber, Reference } from './value.ts';

/**
 * Reads a text that is one number, however it is typed: `gbt33190—2016`, `C 0101-2019`,
 * `计划号 20190834-T-469`, `《标题》（GB/T 33190—2016）`, `33190`. Eight digits whose first four
 * can be a year are a plan number. Null for anything else, ranges and 所有部分 included.
 */
export function parseNumber(text: string, numbering: NumberingFile): AnyNumber | null {
  const reference = parseReference(text, numbering);
  return reference?.kind === 'single' ? reference.number : null;
}

/**
 * Reads a text that is one reference: whatever `parseNumber` reads, all parts of a standard
 * (`GB/T 21063(所有部分)`) or a run of its parts (`GB/T 21063.1～.4`). Null for anything else.
 */
export function parseReference(text: string, numbering: NumberingFile): Reference | null {
  const scheme = createScheme(numbering);
  const inner = unwrapTitle(foldNumberText(text), scheme);
  const whole = inner.text.length;
  const plan = matchPlan(inner.text, 0, scheme);
  if (plan !== null && plan.end === whole && (inner.plan || !isLoose(inner.wrapped, plan.number))) {
    return { kind: 'single', number: plan.number };
  }
  if (inner.plan) return null;
  const matches = [
    ...matchReferences(inner.text, 0, scheme, 'whole'),
    ...(inner.wrapped ? [] : matchBareReferences(inner.text, 0, scheme)),
  ];
  return matches.find((match) => match.end === whole)?.reference ?? null;
}

// `《标题》（20190815）` may as well be a date.
function isLoose(wrapped: boolean, number: AnyNumber): boolean {
  return wrapped && number.kind === 'plan' && number.nature === undefined;
}
