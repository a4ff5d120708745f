import { type FlowchartEdge, type FlowchartNode, isName } from '../flowchart.ts';
import { replaceEntities } from '../text/escape-label.ts';
import { removeUnwritable } from '../text/placeholder.ts';

/** A flowchart of boxes and lines between them, from left to right. */
export interface ReadFlowchart {
  /** In the order of the source. */
  readonly nodes: ReadonlyMap<string, FlowchartNode>;
  readonly edges: readonly FlowchartEdge[];
}

const id = String.raw`(\w[\w-]*)`;
const node = new RegExp(String.raw`^${id}\["([^"\u0060]*)"\]$`);
const edge = new RegExp(String.raw`^${id} (<?)(-->|-\.->) ${id}$`);
const classes = new RegExp(String.raw`^class ((?:\w[\w-]*)(?:,\w[\w-]*)*) ${id}$`);

/**
 * Reads flowcharts as `createFlowchart` writes them: boxes, plain lines and classes, each in a row of its own.
 * @returns undefined for everything else, which is mermaid's to read: frames, other shapes, words at lines,
 * what no row of these is, and names that are declared twice or not at all.
 */
export function readFlowchart(source: string): ReadFlowchart | undefined {
  const [head, ...rows] = source.replace(/\r\n?/g, '\n').trim().split('\n');
  if (head !== 'flowchart LR') return undefined;
  const nodes = new Map<string, FlowchartNode>();
  const edges: FlowchartEdge[] = [];
  for (const row of rows) {
    if (!readRow(row.trim(), nodes, edges)) return undefined;
  }
  return edges.every(({ from, to }) => nodes.has(from) && nodes.has(to))
    ? { nodes, edges }
    : undefined;
}

/** Notes what a row says; false when it is none of ours. */
function readRow(row: string, nodes: Map<string, FlowchartNode>, edges: FlowchartEdge[]): boolean {
  const [, name, label] = node.exec(row) ?? [];
  if (name !== undefined && label !== undefined) {
    if (nodes.has(name) || !isName(name)) return false;
    nodes.set(name, { id: name, lines: readLines(label) });
    return true;
  }
  const [, from, both, line, to] = edge.exec(row) ?? [];
  if (from !== undefined && to !== undefined) {
    edges.push({ from, to, both: both === '<', style: line === '-->' ? 'solid' : 'dotted' });
    return true;
  }
  const [, members, className] = classes.exec(row) ?? [];
  return members !== undefined && className !== undefined && addClass(nodes, members, className);
}

function addClass(nodes: Map<string, FlowchartNode>, members: string, className: string): boolean {
  return members.split(',').every((member) => {
    const known = nodes.get(member);
    if (!known) return false;
    nodes.set(member, { ...known, className: `${known.className ?? ''} ${className}`.trim() });
    return true;
  });
}

const readLines = (label: string): string[] =>
  label
    .split(/<br\s*\/?>/i)
    .map((line) => removeUnwritable(replaceEntities(line, (character) => character)));
