import type { AnyNumber, PlanNumber, StandardNumber } from './value.ts';

/**
 * A total order for sorting: standards before plans; then prefix (none first), serial as a
 * number, part, year (absent first); plans by year, serial, nature, department.
 * Zero only for numbers that are the same in every field but `mandate`.
 */
export function compareNumbers(a: AnyNumber, b: AnyNumber): number {
  if (a.kind === 'standard') return b.kind === 'standard' ? compareStandards(a, b) : -1;
  return b.kind === 'plan' ? comparePlans(a, b) : 1;
}

function compareStandards(a: StandardNumber, b: StandardNumber): number {
  return (
    compareText(a.prefix ?? '', b.prefix ?? '') ||
    compareSerials(a.serial, b.serial) ||
    (a.part ?? -1) - (b.part ?? -1) ||
    (a.year ?? -1) - (b.year ?? -1)
  );
}

function comparePlans(a: PlanNumber, b: PlanNumber): number {
  return (
    a.year - b.year ||
    compareSerials(a.serial, b.serial) ||
    compareText(a.nature ?? '', b.nature ?? '') ||
    compareText(a.department ?? '', b.department ?? '')
  );
}

// As numbers first; leading zeros decide only between serials of equal value.
function compareSerials(a: string, b: string): number {
  return Number(a) - Number(b) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
