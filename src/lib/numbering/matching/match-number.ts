import { compareSerials } from '../compare-numbers.ts';
import { createScheme } from '../create-scheme.ts';
import type { NumberingFile } from '../scheme.ts';
import type { Amendment, AnyNumber, PlanNumber, Reference, StandardNumber } from '../value.ts';
import { findPrefixRule } from './match-prefix.ts';

/**
 * Whether `candidate` is what `query` asks for: whatever the query leaves out (prefix, parts,
 * suffix, year, amendment; nature, department) matches any. What only the candidate leaves out does not match, except the
 * year of a family whose year does not tell two standards apart.
 */
export function matchesNumber(
  query: AnyNumber,
  candidate: AnyNumber,
  numbering: NumberingFile,
): boolean {
  if (query.kind === 'plan') return candidate.kind === 'plan' && matchesPlan(query, candidate);
  return candidate.kind === 'standard' && matchesStandard(query, candidate, numbering);
}

/**
 * Whether `candidate` is among what a reference points at. A run of parts needs a part.
 */
export function matchesReference(
  reference: Reference,
  candidate: AnyNumber,
  numbering: NumberingFile,
): boolean {
  if (!matchesNumber(reference.number, candidate, numbering)) return false;
  if (reference.kind !== 'partRange') return true;
  const part = candidate.kind === 'standard' ? candidate.part : undefined;
  return part !== undefined && part >= reference.from && part <= reference.to;
}

function matchesStandard(
  query: StandardNumber,
  candidate: StandardNumber,
  numbering: NumberingFile,
): boolean {
  const rule = findPrefixRule(candidate.prefix, createScheme(numbering));
  const year = rule === null || rule.yearInIdentity ? query.year : undefined;
  return (
    (query.prefix === null || query.prefix === candidate.prefix) &&
    compareSerials(query.serial, candidate.serial) === 0 &&
    (query.part === undefined || query.part === candidate.part) &&
    (query.subparts ?? []).every((part, level) => part === candidate.subparts?.[level]) &&
    (query.suffix === undefined || query.suffix === candidate.suffix) &&
    (year === undefined || year === candidate.year) &&
    (query.amendment === undefined || matchesAmendment(query.amendment, candidate.amendment))
  );
}

function matchesAmendment(query: Amendment, candidate: Amendment | undefined): boolean {
  return (
    query.mark === candidate?.mark &&
    query.serial === candidate.serial &&
    (query.year === undefined || query.year === candidate.year)
  );
}

function matchesPlan(query: PlanNumber, candidate: PlanNumber): boolean {
  return (
    query.year === candidate.year &&
    query.serial === candidate.serial &&
    (query.nature === undefined || query.nature === candidate.nature) &&
    (query.department === undefined || query.department === candidate.department)
  );
}
