import type { FlowchartNode } from 'static-mermaid/flowchart';
import { wrapTitle } from 'static-mermaid/wrap-title';
import type { Standard } from '../model/standard.ts';

/** Ids of records stand in diagrams behind a letter: some of them would be words of mermaid's language. */
export const nodeId = (recordId: string): string => `s-${recordId}`;

/** Titles already wrapped, by width and title: a standard stands in the pictures of all its neighbours. */
const wrapped = new Map<string, string[]>();

function wrapOnce(title: string, width: number | null): string[] {
  if (width === null) return [title];
  const key = `${width} ${title}`;
  const lines = wrapped.get(key) ?? wrapTitle(title, { width });
  wrapped.set(key, lines);
  return lines;
}

/**
 * The box of a standard: its number, then its title as it is called in the drawing, in lines of at most `width` em;
 * in one line where that is null.
 */
export function createStandardNode(
  standard: Standard,
  {
    width = 13,
    shorten = (title) => title,
    className,
  }: { width?: number | null; shorten?: (title: string) => string; className?: string },
): FlowchartNode {
  const { number, label, title, titleLabel } = standard;
  // One mark is enough for number and title.
  const mark = number === null || number === label ? titleLabel.slice(title.length) : '';
  return {
    id: nodeId(standard.id),
    lines: [
      ...(standard.number ? [standard.label] : []),
      ...wrapOnce(shorten(standard.title) + mark, width),
    ],
    className: [standard.number && 'numbered', className].filter(Boolean).join(' '),
  };
}
