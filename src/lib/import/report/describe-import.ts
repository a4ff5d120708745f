import { nameTarget } from '../columns/ask-columns.ts';
import { fieldWords } from '../columns/field-words.ts';
import type { Header } from '../columns/find-header.ts';
import { formatMap } from '../columns/read-map.ts';
import type { ColumnSuggestion } from '../columns/suggest-columns.ts';
import { toLine } from '../fields/import-field.ts';
import type { ImportResult, NamedRecord } from '../import-catalogue.ts';
import { shortenCell } from '../rows/entry.ts';
import type { Change } from '../take/take-entry.ts';
import { isQuotable, quoteWord } from './format-command.ts';
import { allAdvice } from './format-problems.ts';

/** How many alike things are shown. */
const examples = 5;
const changesShown = 20;
const columnsShown = 8;

/** What becomes of what an import makes of a dataset. */
export interface Outcome {
  /** Whether standards that are not in the catalogue leave the dataset. */
  prune: boolean;
  /** Whether it was written, or only would be. */
  written: boolean;
  /** The standards that every new dataset has for an example. */
  samples?: readonly NamedRecord[];
  /** Whether commands are typed in a shell of Windows. */
  isWindows?: boolean;
  /** Whether all of what is alike is shown. */
  all?: boolean;
}

/** What an import understood, line by line: columns, counts, what was not taken, what changes. */
export function describeImport(result: ImportResult, outcome: Outcome): string[] {
  const { written, all = false } = outcome;
  const { counts, header, missing, remarks, taken } = result;
  const { rows, standards, added, changed, repeated } = counts;
  const changes = [...taken.flatMap((each) => (each.isNew ? [] : each.changes)), ...result.settled];
  const will = written ? '' : '将';
  return [
    ...describeHeader(header),
    ...describeSuggestions(header, result.suggestions, outcome),
    `读到 ${rows} 行，${standards} 项标准：${will}新增 ${added}，${will}改动 ${changed}，不变 ${standards - added - changed}${repeated > 0 ? `；${repeated} 项占有几行，各并为一条` : ''}`,
    ...listMissing(missing, outcome),
    ...remarks.format(all ? Number.POSITIVE_INFINITY : examples),
    ...listChanges(changes, will, all),
    ...(!all && isCut(result, changes) ? [allAdvice] : []),
  ];
}

/** Whether a report leaves out some of what is alike. */
const isCut = ({ remarks, missing }: ImportResult, changes: readonly Change[]): boolean =>
  missing.length > examples ||
  remarks.most() > examples ||
  [...Map.groupBy(changes, ({ heading }) => heading).values()].some(
    (group) => group.length > changesShown,
  );

function describeHeader({ row, columns, untaken }: Header): string[] {
  const word = (field: string) => (field === 'ignore' ? '不导入' : wordOf(field));
  const wordOf = (field: string) =>
    Object.entries(fieldWords).find(([name]) => name === field)?.[1][0] ?? field;
  const named = columns.map(({ heading, field }) =>
    [heading, wordOf(field)].includes(field) || heading === wordOf(field)
      ? heading
      : `${heading} → ${word(field)}`,
  );
  return [
    `表头在第 ${row + 1} 行，取用：${named.join('，')}`,
    ...untaken.flatMap(({ heading, why }) => (why ? [`“${heading}”未取：${why}`] : [])),
  ];
}

/** What columns nobody knows may be taken for, and how to say so: of many the first few. */
function describeSuggestions(
  { untaken }: Header,
  suggestions: readonly ColumnSuggestion[],
  { isWindows = false }: Outcome,
): string[] {
  const left = untaken.flatMap(({ heading, why }) => (why ? [] : [toLine(heading)]));
  if (left.length === 0 && suggestions.length === 0) return [];
  const useful = suggestions.filter(({ field }) => field !== 'ignore');
  const typed = useful.filter(({ heading }) => isQuotable(heading, isWindows));
  const awkward = useful.filter((each) => !typed.includes(each));
  const shown = typed.slice(0, columnsShown);
  const reasons = shown.filter(({ field, insteadOf }) => field !== 'field' || insteadOf);
  const names = `${left.slice(0, columnsShown).join('、')}${left.length > columnsShown ? `等 ${left.length} 列` : ''}`;
  const rest = typed.length - shown.length;
  const bare = suggestions.length - useful.length;
  return [
    `${left.length > 0 ? `没有取用的列：${names}。` : ''}${shown.length > 0 ? '要取用，加上：' : useful.length > 0 ? '' : '都没有可取的内容'}`,
    ...(shown.length > 0 ? [`  --map ${quoteWord(formatMap(shown), isWindows)}`] : []),
    ...reasons.map(({ heading, field, why }) => `  ${heading} → ${nameTarget(field)}：${why}`),
    ...(awkward.length > 0
      ? [
          `  ${awkward.map(({ heading }) => toLine(heading)).join('、')}：表头有命令行中另有含义的符号，改了表头再取用，或在终端中回答提问`,
        ]
      : []),
    ...(rest > 0 ? [`  另有 ${rest} 列没有写出，要取用的照样加上`] : []),
    ...(bare > 0 && shown.length > 0 ? [`  ${bare} 列全空、各行一样或只是行号，不必取用`] : []),
  ];
}

function listMissing(
  missing: ImportResult['missing'],
  { prune, written, samples = [], all = false }: Outcome,
): string[] {
  if (missing.length === 0) return [];
  const done = prune ? `${written ? '已' : '将'}删去` : '保留（加 --prune 才删去）';
  const shown = all ? missing : missing.slice(0, examples);
  const more = shown.length < missing.length ? `，首 ${examples} 例` : '';
  const given = missing.filter((record) => samples.some((sample) => isSame(sample, record)));
  const others = missing.length - given.length;
  return [
    `目录中没有的 ${missing.length} 项${done}${more}：`,
    ...shown.map(({ id, title }) => `  ${id} ${title}`),
    ...(given.length > 0 && !prune
      ? [
          `其中 ${given.length} 项是新建数据集时所带的例子：${given.map(({ id }) => id).join('、')}`,
          others === 0
            ? '  不要的，加 --prune 再导入一次，即删去'
            : `  不要的，加 --prune 再导入一次，即删去；目录中没有的另外 ${others} 项也随之删去，要留的先补入目录`,
        ]
      : []),
  ];
}

/** Whether a record is an example still: one of the same title, or number, may be a standard of its own. */
const isSame = (sample: NamedRecord, { id, number, title }: NamedRecord): boolean =>
  sample.id === id && sample.title === title && sample.number === number;

/** Changes by field, the fields with most first. */
function listChanges(changes: readonly Change[], will: string, all: boolean): string[] {
  const groups = [...Map.groupBy(changes, ({ heading }) => heading)];
  return groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([heading, list]) => {
      const shown = all ? list : list.slice(0, changesShown);
      const first = shown.length < list.length ? `，首 ${changesShown} 例` : '';
      return [
        `“${heading}”${will}改动 ${list.length} 处${first}：`,
        ...shown.map(
          ({ id, before, after }) => `  ${id}：“${shortenCell(before)}” → “${shortenCell(after)}”`,
        ),
      ];
    });
}
