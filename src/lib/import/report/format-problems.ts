import { mostAlike } from '../../dataset/findings/issue.ts';
import { formatPlace, type RowProblem } from '../rows/entry.ts';

/** How to have shown what a report leaves out. */
export const allAdvice = '同类的全部列出：加 --all';

/** What cannot be read, with its place: `第 12 行“发布日期”列“二〇一九” — 不是日期 — 写作 2019-03-01`. */
export function formatProblem(problem: RowProblem): string {
  return `${formatUnadvised(problem)} — ${problem.advice}`;
}

/**
 * The lines that tell a maintainer what cannot be read. What one column has more than a few times and is mended in the
 * same way stands under one heading with how many there are and the first of them.
 * @param all whether to show the rest of them too.
 */
export function formatProblems(problems: readonly RowProblem[], all: boolean): string[] {
  const keyOf = ({ sheet, heading, advice }: RowProblem) =>
    JSON.stringify([sheet, heading, advice]);
  const groups = [...Map.groupBy(problems, keyOf).values()];
  const lines = groups.flatMap((group) =>
    group.length > mostAlike ? formatGroup(group, all) : group.map(formatProblem),
  );
  const isCut = !all && groups.some((group) => group.length > mostAlike);
  return isCut ? [...lines, allAdvice] : lines;
}

function formatGroup(group: readonly RowProblem[], all: boolean): string[] {
  const shown = all ? group : group.slice(0, mostAlike);
  const first = all ? '' : `，首 ${mostAlike} 例`;
  return [
    `${group.length} 处同类${first}：${group[0]?.advice}`,
    ...shown.map((problem) => `  ${formatUnadvised(problem)}`),
  ];
}

const formatUnadvised = ({ problem, advice: _, ...place }: RowProblem): string =>
  `${formatPlace(place)} — ${problem}`;
