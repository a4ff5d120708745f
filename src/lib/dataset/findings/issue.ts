import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { Position } from '../json/syntax-error.ts';
import type { Ground } from './ground.ts';

/** Something wrong in a dataset, said so that its maintainer can mend it. */
export interface Issue extends Position {
  /** File name inside the dataset folder, e.g. `standards.json`. */
  file: string;
  /** The id (or title) of the record concerned, empty when there is none. */
  record: string;
  /** The field concerned, as a path inside the record. */
  field: string;
  /** The id of the kind of problem, as in a finding: problems of one kind are told together. */
  kind: string;
  problem: string;
  advice: Advice;
  severity?: Severity;
}

/**
 * What to do about a problem. What takes a search among all that is known is given as a function: of many problems
 * of one kind only the first are told, and for those alone it is worked out.
 */
export type Advice = string | (() => string);

/** The words of an advice. */
export const readAdvice = ({ advice }: Pick<Issue, 'advice'>): string =>
  typeof advice === 'string' ? advice : advice();

/** `hint` marks what may be as it is and keeps nothing from being built; what has no severity is an error. */
export type Severity = 'hint';

/** What a rule reports: the same, before its place in the text is known. */
export interface Finding {
  file: DatasetPart;
  path: JsonPath;
  /**
   * The id of the kind of problem, the same for whatever is mended in the same way: what it is about and what is
   * wrong with it, in words joined by hyphens, as `label.braces`; where there is a kind for each of many fields or
   * files, that one after a colon, as `reference.unresolved:standards`.
   */
  kind: string;
  problem: string;
  advice: Advice;
  severity?: Severity;
  /** What else must be sound for it to hold: nothing is said of what merely follows from a fault elsewhere. */
  restsOn?: readonly Ground[];
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
  return [formatPlace(issue), clean(issue.problem), clean(readAdvice(issue))].join(' — ');
}

/** Of more problems of one kind than this, this many are shown. */
export const mostAlike = 5;

/**
 * The lines that tell people of issues: errors first, then hints. What is of one kind and more than a few stands
 * under one heading with how many there are and the first of them; hints always stand under a heading.
 * @param all whether to show the rest of them too.
 * @param allAdvice how to have them shown.
 */
export function formatIssues(
  issues: readonly Issue[],
  all = false,
  allAdvice = '同类的全部列出：npm run validate -- --all',
): string[] {
  const { errors, hints } = splitIssues(issues);
  const lines = [
    ...listAlike(errors).flatMap((group) =>
      group.length > mostAlike
        ? formatGroup(`${group.length} 项同类`, group, all)
        : group.map(formatIssue),
    ),
    ...listAlike(hints).flatMap((group) =>
      formatGroup(`提示 ${group.length} 处，不影响生成`, group, all),
    ),
  ];
  const cut = !all && [errors, hints].some((part) => listAlike(part).some(isLong));
  return cut ? [...lines, allAdvice] : lines;
}

const isLong = (group: readonly Issue[]) => group.length > mostAlike;

/** Issues of one kind together where they are many, in the order of their firsts; the others as they come. */
function listAlike(issues: readonly Issue[]): Issue[][] {
  return [...Map.groupBy(issues, ({ kind }) => kind).values()];
}

/** A heading, with the advice when it is the same for all, as far as it is worked out, and below it the places. */
function formatGroup(heading: string, group: readonly Issue[], all: boolean): string[] {
  const told = all ? group : group.slice(0, mostAlike);
  const shown = told.map((issue) => ({ ...issue, advice: readAdvice(issue) }));
  const written = group.flatMap(({ advice }) => (typeof advice === 'string' ? advice : []));
  const [advice = '', ...others] = new Set([...shown.map(({ advice }) => advice), ...written]);
  const first = shown.length < group.length ? `，首 ${shown.length} 例` : '';
  if (others.length > 0) {
    return [`${heading}${first}：`, ...shown.map((issue) => `  ${formatIssue(issue)}`)];
  }
  const lines = shown.map((issue) => `  ${formatPlace(issue)} — ${clean(issue.problem)}`);
  return [`${heading}${first}：${clean(advice)}`, ...lines];
}

function formatPlace(issue: Issue): string {
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
