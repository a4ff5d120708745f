import { createScheme, type NumberScheme } from './create-scheme.ts';
import { type FoldedText, foldWithOffsets } from './fold-text.ts';
import { matchPlan } from './matching/match-plan.ts';
import { matchReferences, type ReferenceMatch } from './matching/match-reference.ts';
import { looksLikeYear } from './matching/read-year.ts';
import { isDigit, isLetter, skipSpace } from './matching/scan-characters.ts';
import type { NumberingFile } from './scheme.ts';
import type { FoundNumber, Reference } from './value.ts';

/**
 * Finds every number and reference in running text, in order and without overlap, the longest
 * reading at each place. Numbers need a prefix; plan numbers need their suffix or a label such as
 * 计划号 before them. Dates, amounts, clause numbers and document numbers are left alone.
 *
 * Each place looks at a bounded stretch of text, so the time grows with the length of the text.
 */
export function findNumbers(text: string, numbering: NumberingFile): FoundNumber[] {
  const scheme = createScheme(numbering);
  const folded = foldWithOffsets(text);
  const found: FoundNumber[] = [];
  let at = 0;
  while (at < folded.text.length) {
    const hit = findAt(folded.text, at, scheme);
    if (hit !== null) found.push(locate(hit, at, folded));
    at = hit?.end ?? at + 1;
  }
  return found;
}

interface Hit {
  reference: Reference;
  end: number;
}

function locate(hit: Hit, at: number, folded: FoldedText): FoundNumber {
  const start = folded.starts[at] ?? 0;
  return { reference: hit.reference, start, end: folded.ends[hit.end - 1] ?? start };
}

function findAt(text: string, at: number, scheme: NumberScheme): Hit | null {
  const plan = isDigit(text[at]) ? findPlanAt(text, at, scheme) : null;
  if (plan !== null || !startsWord(text, at)) return plan;
  const matches = matchReferences(text, at, scheme, 'running');
  return matches.find((match) => standsAlone(text, at, match, scheme)) ?? null;
}

function findPlanAt(text: string, at: number, scheme: NumberScheme): Hit | null {
  if (/[A-Z0-9\-./_]/.test(text[at - 1] ?? '')) return null;
  const match = matchPlan(text, at, scheme);
  if (match === null || !endsWord(text, match.end, false)) return null;
  if (match.number.department === undefined && !hasPlanLabel(text, at, scheme)) return null;
  return { reference: { kind: 'single', number: match.number }, end: match.end };
}

function hasPlanLabel(text: string, at: number, scheme: NumberScheme): boolean {
  const longest = scheme.planLabels[0]?.length ?? 0;
  const before = text.slice(Math.max(0, at - longest - 3), at).replace(/[ :(]{1,3}$/, '');
  return scheme.planLabels.some((label) => before.endsWith(label));
}

// No letter or digit before it, and a slash only where it separates two numbers.
function startsWord(text: string, at: number): boolean {
  const before = text[at - 1];
  if (isLetter(before) || isDigit(before)) return false;
  return before !== '/' || !isLetter(text[at - 2]);
}

function standsAlone(
  text: string,
  at: number,
  match: ReferenceMatch,
  scheme: NumberScheme,
): boolean {
  const { reference, left, end } = match;
  const { prefix, serial, part } = left.number;
  const dated = reference.number.year !== undefined;
  if (!endsWord(text, end, dated)) return false;
  const before = text[at - 1] ?? '';
  if (prefix?.length === 1 && /[-./_]/.test(before)) return false;
  if (dated) return true;
  const year = looksLikeYear(serial, scheme.years) && part === undefined;
  if (year && text.startsWith(scheme.years.word, skipSpace(text, end))) return false;
  const homograph = left.rule?.unitHomograph === true;
  const value = before === ' ' ? text[at - 2] : before;
  return !homograph || (!year && !isDigit(value));
}

// What follows must not continue the number: letters, digits, `.1`, `-1`, `_1`, `@`.
function endsWord(text: string, end: number, dated: boolean): boolean {
  const next = text[end];
  if (next === undefined) return true;
  if (isLetter(next) || isDigit(next)) return false;
  if (next === '.') return !isDigit(text[end + 1]);
  if (dated) return true;
  if (next === '_' || next === '@') return false;
  const dash = skipSpace(text, end);
  return text[dash] !== '-' || !isDigit(text[skipSpace(text, dash + 1)]);
}
