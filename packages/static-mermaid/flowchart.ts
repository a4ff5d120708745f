import { escapeLabel } from './text/escape-label.ts';

/** A box of a flowchart. */
export interface FlowchartNode {
  readonly id: string;
  /** The label, line by line, as plain text. */
  readonly lines: readonly string[];
  /** Class names for the style sheet, separated by spaces. */
  readonly className?: string;
  /** `store` is drawn as a cylinder. */
  readonly shape?: 'box' | 'store';
}

/** An arrow between two nodes or groups. */
export interface FlowchartEdge {
  readonly from: string;
  readonly to: string;
  /** Arrow heads at both ends. */
  readonly both?: boolean;
  readonly lines?: readonly string[];
  /** `dotted`, or `hidden`: not drawn, only keeps the two in order. */
  readonly style?: 'solid' | 'dotted' | 'hidden';
}

/** A frame around nodes and other frames. */
export interface FlowchartGroup {
  readonly id: string;
  readonly lines: readonly string[];
  readonly nodes: readonly string[];
  readonly groups?: readonly FlowchartGroup[];
  readonly direction?: Direction;
}

export type Direction = 'LR' | 'RL' | 'TB' | 'BT';

/** A flowchart as data. */
export interface Flowchart {
  readonly direction: Direction;
  readonly nodes: readonly FlowchartNode[];
  readonly edges: readonly FlowchartEdge[];
  readonly groups?: readonly FlowchartGroup[];
}

/** Words mermaid reads as commands when an id begins with them. */
const reserved =
  /^(?:end|graph|flowchart|subgraph|style|class|classDef|linkStyle|click|call|href|default|direction|interpolate|accTitle|accDescr)(?![A-Za-z\d_])/;

/** Whether mermaid reads a text as the name of a node, and not as something else. */
export const isName = (text: string): boolean =>
  /^\w[\w-]*$/.test(text) && !reserved.test(text) && !/--|-$/.test(text);

function checkName(name: string): string {
  if (!isName(name)) {
    throw new TypeError(`Not usable as a name in a flowchart: ${JSON.stringify(name)}`);
  }
  return name;
}

function quote(lines: readonly string[]): string {
  return `"${lines.map(escapeLabel).join('<br>')}"`;
}

function writeNode({ id, lines, shape }: FlowchartNode): string {
  const label = quote(lines);
  return checkName(id) + (shape === 'store' ? `[(${label})]` : `[${label}]`);
}

function writeEdge({ from, to, both, lines, style = 'solid' }: FlowchartEdge): string {
  const line = { solid: '-->', dotted: '-.->', hidden: '~~~' }[style];
  const arrow = both && style !== 'hidden' ? `<${line}` : line;
  const label = lines ? `|${quote(lines)}|` : '';
  return `${checkName(from)} ${arrow}${label} ${checkName(to)}`;
}

function writeGroup(group: FlowchartGroup, nodes: ReadonlyMap<string, FlowchartNode>): string[] {
  const members = group.nodes.map((id) => {
    const node = nodes.get(id);
    if (!node) throw new TypeError(`Group ${group.id} names an unknown node: ${id}`);
    return `  ${writeNode(node)}`;
  });
  const direction = group.direction ? [`  direction ${group.direction}`] : [];
  return [
    `subgraph ${checkName(group.id)}[${quote(group.lines)}]`,
    ...direction,
    ...members,
    ...(group.groups ?? []).flatMap((inner) => writeGroup(inner, nodes).map((line) => `  ${line}`)),
    'end',
  ];
}

/** The nodes in a frame and in the frames inside it. */
const listGrouped = ({ nodes, groups = [] }: FlowchartGroup): string[] => [
  ...nodes,
  ...groups.flatMap(listGrouped),
];

/** `class a,b name` statements: one for each class, in the order classes first appear. */
function writeClasses(nodes: readonly FlowchartNode[]): string[] {
  const members = new Map<string, string[]>();
  for (const { id, className = '' } of nodes) {
    for (const name of className.split(/\s+/).filter(Boolean)) {
      members.set(checkName(name), [...(members.get(name) ?? []), id]);
    }
  }
  return [...members].map(([name, ids]) => `class ${ids.join(',')} ${name}`);
}

/**
 * Writes mermaid text for a flowchart. Labels stay readable; what they cannot hold becomes one of
 * mermaid's entity codes. Throws a TypeError for ids that mermaid would read as something else.
 */
export function createFlowchart({ direction, nodes, edges, groups = [] }: Flowchart): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const grouped = new Set(groups.flatMap(listGrouped));
  const lines = [
    ...groups.flatMap((group) => writeGroup(group, byId)),
    ...nodes.filter(({ id }) => !grouped.has(id)).map(writeNode),
    ...edges.map(writeEdge),
    ...writeClasses(nodes),
  ];
  return [`flowchart ${direction}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
