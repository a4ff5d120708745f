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
  severity?: Severity;
}

/** `hint` marks what may be as it is and keeps nothing from being built; what has no severity is an error. */
export type Severity = 'hint';

/** What a rule reports: the same, before its place in the text is known. */
export interface Finding {
  file: DatasetPart;
  path: JsonPath;
  problem: string;
  advice: string;
  severity?: Severity;
}

/** The issues that must be mended, and those that are mere hints. */
export function splitIssues(issues: readonly Issue[]): { errors: Issue[]; hints: Issue[] } {
  return {
    errors: issues.filter(({ severity }) => severity === undefined),
    hints: issues.filter(({ severity }) => severity === 'hint'),
  };
}

/** One line for people and editors: `file:line:column record field — problem — advice`. */
export function formatIssue(issue: Issue): string {
  return [formatPlace(issue), clean(issue.problem), clean(issue.advice)].join(' — ');
}

/** Lines for hints: each piece of advice once, below it the places it is for. */
export function formatHints(hints: readonly Issue[]): string[] {
  const groups = new Map<string, string[]>();
  for (const hint of hints) {
    const { advice, ...rest } = hint;
    const lines = groups.get(advice) ?? [];
    groups.set(advice, lines);
    lines.push(`  ${formatPlace(rest)} — ${clean(rest.problem)}`);
  }
  return Array.from(groups).flatMap(([advice, lines]) => [
    `提示 ${lines.length} 处，不影响生成：${clean(advice)}`,
    ...lines,
  ]);
}

function formatPlace(issue: Omit<Issue, 'problem' | 'advice'>): string {
  const where = [`${issue.file}:${issue.line}:${issue.column}`, issue.record, issue.field];
  return clean(where.filter(Boolean).join(' '));
}

const clean = (text: string): string => escapeInvisible(shorten(text));

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
