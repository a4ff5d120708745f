import { type Direction, type FlowchartEdge, type FlowchartNode, isName } from '../flowchart.ts';
import { replaceEntities } from '../text/escape-label.ts';
import { removeUnwritable } from '../text/placeholder.ts';

/** A frame around nodes and other frames. */
export interface ReadFrame {
  readonly id: string;
  readonly lines: readonly string[];
  readonly direction?: Direction;
}

/** A flowchart of boxes, lines between them and frames around them; each map in the order of the source. */
export interface ReadFlowchart {
  readonly direction: Direction;
  readonly nodes: ReadonlyMap<string, FlowchartNode>;
  readonly edges: readonly FlowchartEdge[];
  readonly frames: ReadonlyMap<string, ReadFrame>;
  /** The frame directly around a node or a frame; what stands in none is not listed. */
  readonly frameOf: ReadonlyMap<string, string>;
}

const id = String.raw`(\w[\w-]*)`;
const label = String.raw`"([^"\u0060]+)"`;
const box = new RegExp(String.raw`^${id}\[${label}\]$`);
const store = new RegExp(String.raw`^${id}\[\(${label}\)\]$`);
const edge = new RegExp(String.raw`^${id} (?:(<?)(-->|-\.->)|(~~~))(?:\|${label}\|)? ${id}$`);
const classes = new RegExp(String.raw`^class ((?:\w[\w-]*)(?:,\w[\w-]*)*) ${id}$`);
const frame = new RegExp(String.raw`^subgraph ${id}\[${label}\]$`);
const head = /^flowchart (LR|RL|TB|BT)$/;
const turn = /^direction (LR|RL|TB|BT)$/;

/**
 * Reads flowcharts as `createFlowchart` writes them: frames, boxes, lines and classes, each in a row of its own.
 * @returns undefined for everything else, which is mermaid's to read: other shapes, what no row of these is, rows in
 * another order, names that are declared twice or not at all, frames without anything in them, lines from a box to itself.
 */
export function readFlowchart(source: string): ReadFlowchart | undefined {
  const [first = '', ...rows] = source.replace(/\r\n?/g, '\n').trim().split('\n');
  const direction = head.exec(first)?.[1] as Direction | undefined;
  if (!direction) return undefined;
  const reader = new Reader(direction);
  return rows.every((row) => reader.readRow(row.trim())) && reader.isWhole() ? reader : undefined;
}

class Reader implements ReadFlowchart {
  readonly direction: Direction;
  readonly nodes = new Map<string, FlowchartNode>();
  readonly edges: FlowchartEdge[] = [];
  readonly frames = new Map<string, ReadFrame>();
  readonly frameOf = new Map<string, string>();
  /** The frames around the row that is being read. */
  readonly #open: string[] = [];

  constructor(direction: Direction) {
    this.direction = direction;
  }

  /** Notes what a row says; false when it is none of ours. */
  readRow(row: string): boolean {
    const isEdgeOrClass = this.#open.length === 0 && (this.#readEdge(row) || this.#readClass(row));
    return isEdgeOrClass || this.#readNode(row) || this.#readFrame(row) || this.#readTurn(row);
  }

  /** Whether every frame is closed and holds something, and every line joins two that are there. */
  isWhole(): boolean {
    const filled = new Set(this.frameOf.values());
    const isKnown = (name: string) => this.nodes.has(name) || this.frames.has(name);
    return (
      this.#open.length === 0 &&
      [...this.frames.keys()].every((name) => filled.has(name)) &&
      this.edges.every(({ from, to }) => isKnown(from) && isKnown(to) && from !== to)
    );
  }

  #declare(name: string): boolean {
    if (this.nodes.has(name) || this.frames.has(name) || !isName(name)) return false;
    const around = this.#open.at(-1);
    if (around !== undefined) this.frameOf.set(name, around);
    return true;
  }

  #readNode(row: string): boolean {
    const [, name, text] = box.exec(row) ?? store.exec(row) ?? [];
    if (name === undefined || text === undefined || !this.#declare(name)) return false;
    const shape = row.startsWith('[(', name.length) ? { shape: 'store' as const } : {};
    this.nodes.set(name, { id: name, lines: readLines(text), ...shape });
    return true;
  }

  #readEdge(row: string): boolean {
    const [, from, both, line, hidden, text, to] = edge.exec(row) ?? [];
    if (from === undefined || to === undefined) return false;
    const style = hidden ? 'hidden' : line === '-->' ? 'solid' : 'dotted';
    const lines = text === undefined ? {} : { lines: readLines(text) };
    this.edges.push({ from, to, both: both === '<', style, ...lines });
    return true;
  }

  #readClass(row: string): boolean {
    const [, members, className] = classes.exec(row) ?? [];
    if (members === undefined || className === undefined) return false;
    return members.split(',').every((member) => {
      const known = this.nodes.get(member);
      if (!known) return false;
      const all = `${known.className ?? ''} ${className}`.trim();
      this.nodes.set(member, { ...known, className: all });
      return true;
    });
  }

  #readFrame(row: string): boolean {
    if (row === 'end') return this.#open.pop() !== undefined;
    const [, name, text] = frame.exec(row) ?? [];
    if (name === undefined || text === undefined || !this.#declare(name)) return false;
    this.frames.set(name, { id: name, lines: readLines(text) });
    this.#open.push(name);
    return true;
  }

  #readTurn(row: string): boolean {
    const direction = turn.exec(row)?.[1] as Direction | undefined;
    const around = this.frames.get(this.#open.at(-1) ?? '');
    if (!direction || !around || around.direction) return false;
    this.frames.set(around.id, { ...around, direction });
    return true;
  }
}

const readLines = (label: string): string[] =>
  label
    .split(/<br\s*\/?>/i)
    .map((line) => removeUnwritable(replaceEntities(line, (character) => character)));

/** Whether a flowchart is nothing but boxes and drawn lines without words, from left to right. */
export const isPlain = ({ direction, nodes, edges, frames }: ReadFlowchart): boolean =>
  direction === 'LR' &&
  frames.size === 0 &&
  [...nodes.values()].every(({ shape }) => shape === undefined) &&
  edges.every(({ lines, style }) => lines === undefined && style !== 'hidden');
