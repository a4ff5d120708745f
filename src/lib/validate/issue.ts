import type { DatasetFileName } from '../dataset/dataset-schema.ts';
import type { JsonPath, Position } from '../json/parse-json.ts';

/** Something wrong in a dataset, said so that its maintainer can mend it. */
export interface Issue extends Position {
  /** File name inside the dataset folder, e.g. `standards.json`. */
  file: string;
  /** The id (or title) of the record concerned, empty when there is none. */
  record: string;
  /** The field concerned, as a path inside the record. */
  field: string;
  problem: string;
  advice: string;
}

/** What a rule reports: the same, before its place in the text is known. */
export interface Finding {
  file: DatasetFileName;
  path: JsonPath;
  problem: string;
  advice: string;
}

/** One line for people and editors: `file:line:column record field — problem — advice`. */
export function formatIssue(issue: Issue): string {
  const where = [`${issue.file}:${issue.line}:${issue.column}`, issue.record, issue.field];
  return `${where.filter(Boolean).join(' ')} — ${issue.problem} — ${issue.advice}`;
}
