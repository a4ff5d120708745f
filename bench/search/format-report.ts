import type { ScaleFigures } from './measure-scale.ts';
import type { Score } from './score-results.ts';

/** What an engine cost and how well it answered. */
export interface EngineFigures {
  name: string;
  groups: Map<string, Score>;
  /** Bytes for the first query, everything included, and for a later one on average. */
  first: number;
  later: number;
  firstMilliseconds: number;
}

/** The figures of the engines as Markdown tables. */
export function formatEngines(engines: readonly EngineFigures[]): string {
  const blocks = engines.map(({ name, groups, first, later, firstMilliseconds }) => {
    const rows = [...groups].map(([group, score]) => formatScore(group, score));
    return [
      `### ${name}`,
      `首次查询 ${kilobytes(first)}、${firstMilliseconds.toFixed(0)} 毫秒；以后平均 ${kilobytes(later)}`,
      '',
      '| 查询 | 个数 | P@10 | 召回 | MRR | 无结果 | 中位毫秒 | 95% 毫秒 |',
      '|---|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  return blocks.join('\n\n');
}

function formatScore(group: string, score: Score): string {
  const { count, precision, recall, reciprocalRank, silent, median, slow } = score;
  const cells = [
    group,
    String(count),
    ...[precision, recall, reciprocalRank, silent].map(ratio),
    median.toFixed(1),
    slow.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The figures of many titles as a Markdown table. */
export function formatScale(figures: readonly ScaleFigures[]): string {
  const rows = figures.map(({ count, files, first, later, median, slow, right, freeze }) => {
    const cells = [
      String(count),
      String(files),
      kilobytes(first),
      kilobytes(later),
      ratio(right),
      median.toFixed(1),
      slow.toFixed(1),
      freeze.toFixed(0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '### 大量名称（输入框）',
    '| 名称数 | 文件数 | 首次 | 以后 | 全对 | 中位毫秒 | 95% 毫秒 | 输入时最长停顿（毫秒） |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function ratio(value: number): string {
  return Number.isNaN(value) ? '—' : value.toFixed(3);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
