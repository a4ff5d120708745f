import { formatIssue } from '../../../../../src/lib/dataset/findings/issue.ts';
import { validateDataset } from '../../../../../src/lib/dataset/validate/validate-dataset.ts';
import { smallDataset } from './small-dataset.ts';

/** One change to the small dataset: in a file, this text becomes that. */
export type Change = readonly [file: string, from: string, to: string];

/** What a rule reports when the small dataset is changed. */
export interface Case {
  name: string;
  changes: Change[];
  issues: string[];
}

/** The files of the small dataset as bytes, after changes. @throws when a text to change is not there once. */
export function changeDataset(changes: readonly Change[]): Map<string, Uint8Array> {
  const texts = new Map(Object.entries(smallDataset));
  for (const [file, from, to] of changes) {
    const parts = (texts.get(file) ?? '').split(from);
    if (parts.length !== 2) throw new Error(`${file}: ${from} stands ${parts.length - 1} times`);
    texts.set(file, parts.join(to));
  }
  return new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]));
}

/** The messages of the validation of the small dataset after changes. */
export function findIssues(...changes: readonly Change[]): string[] {
  return validateDataset(changeDataset(changes)).issues.map(formatIssue);
}
