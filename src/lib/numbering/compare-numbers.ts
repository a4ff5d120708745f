import type { Amendment, AnyNumber, PlanNumber, StandardNumber } from './value.ts';

/**
 * A total order for sorting: standards before plans; then prefix (none first), serial by its
 * numbers, parts level by level, suffix, year, amendment (absent first); plans by year, serial,
 * nature, department.
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
    compareText(a.serial, b.serial) ||
    (a.part ?? -1) - (b.part ?? -1) ||
    compareLists(a.subparts ?? [], b.subparts ?? []) ||
    compareText(a.suffix ?? '', b.suffix ?? '') ||
    (a.year ?? -1) - (b.year ?? -1) ||
    compareAmendments(a.amendment, b.amendment)
  );
}

function compareAmendments(a: Amendment | undefined, b: Amendment | undefined): number {
  return (
    compareText(a?.mark ?? '', b?.mark ?? '') ||
    (a?.serial ?? -1) - (b?.serial ?? -1) ||
    (a?.year ?? -1) - (b?.year ?? -1)
  );
}

function comparePlans(a: PlanNumber, b: PlanNumber): number {
  return (
    a.year - b.year ||
    compareSerials(a.serial, b.serial) ||
    compareText(a.serial, b.serial) ||
    compareText(a.nature ?? '', b.nature ?? '') ||
    compareText(a.department ?? '', b.department ?? '')
  );
}

/**
 * The order of two serials by the numbers in them, whatever marks stand between and zeros before:
 * `301 549` comes after `301`. Zero for serials that mean the same.
 */
export function compareSerials(a: string, b: string): number {
  const inPieces = /\D/.test(a) || /\D/.test(b);
  return inPieces ? compareLists(listNumbers(a), listNumbers(b)) : Number(a) - Number(b);
}

function listNumbers(serial: string): number[] {
  return serial.split(/\D+/).map(Number);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((value, i) => value !== b[i]);
  return level === -1 ? a.length - b.length : (a[level] ?? 0) - (b[level] ?? -1);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
