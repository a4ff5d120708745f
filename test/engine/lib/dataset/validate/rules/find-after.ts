import type { Dataset } from '../../../../../../src/lib/dataset/dataset-schema.ts';
import { findRuleViolations } from '../../../../../../src/lib/dataset/validate/assemble-dataset.ts';
import { loadFixture } from '../../../../../fixtures/load-fixture.ts';

/** The dataset the rules are tried on. */
export const fixture = loadFixture('second-dataset');

/** What the rules say of the fixture after a change to a copy of it. */
export function findAfter(change: (dataset: Dataset) => void): string[] {
  const copy = structuredClone(fixture);
  change(copy);
  return findRuleViolations(copy).map(
    ({ file, path, problem }) => `${file} ${path.join('.')} ${problem}`,
  );
}

/** A value that must be there. */
export function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('not in the dataset');
  return value;
}
