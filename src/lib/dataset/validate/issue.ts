import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { Position } from '../json/syntax-error.ts';

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
  file: DatasetPart;
  path: JsonPath;
  problem: string;
  advice: string;
}

/** One line for people and editors: `file:line:column record field — problem — advice`. */
export function formatIssue(issue: Issue): string {
  const where = [`${issue.file}:${issue.line}:${issue.column}`, issue.record, issue.field];
  const words = [where.filter(Boolean).join(' '), issue.problem, issue.advice];
  return words.map((text) => escapeInvisible(shorten(text))).join(' — ');
}

/** A message stays readable even when it quotes megabytes. */
function shorten(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

/** Writes characters that would break the line or turn it round as codes: `\\u{202e}`. */
export function escapeInvisible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
