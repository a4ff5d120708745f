import { type Found, listResults } from './combine-answers.ts';

/** How much was found. */
export interface ResultCounts {
  /** Titles and numbers. */
  titles: number;
  /** Pages found by their text beyond those; null while they are looked for. */
  texts: number | null;
  /** Whether the counts are only close. */
  about: boolean;
}

/** Counts what an answer holds, what is not loaded included. */
export function countResults(found: Found): ResultCounts {
  const { titles, text } = found;
  const { rows, hits } = listResults(found);
  return {
    titles: titles.about ? titles.total : rows.length,
    texts: text && text.total - text.hits.length + hits.length,
    about: titles.about || text?.about === true,
  };
}

/** One sentence for the status line: what was asked, and how much was found. */
export function summariseCounts(query: string, { titles, texts, about }: ResultCounts): string {
  const subject = query === '' ? '' : `“${query}”：`;
  if (texts === null) {
    return titles > 0 ? `${subject}${titles} 条，正在搜索正文…` : `${subject}正在搜索…`;
  }
  if (titles + texts === 0) return `${subject}没有找到`;
  const parts = titles > 0 && texts > 0 ? `（名称与编号 ${titles} 条，正文 ${texts} 页）` : '';
  return `${subject}找到 ${about ? '约 ' : ''}${titles + texts} 条${parts}`;
}
