import { fontSize } from '../drawing/mermaid-config.ts';
import { themeReference } from '../drawing/theme-colours.ts';
import { formatNumber } from '../svg/format-number.ts';
import { createElement, type SvgElement } from '../svg/svg-tree.ts';
import { isWide } from '../text/measure-text.ts';
import type { PlacedEdge, PlacedNode, PlacedRows } from './lay-rows.ts';

/** The parts of a drawing, and which node each of its boxes draws. */
export interface WrittenRows {
  readonly content: SvgElement[];
  readonly markers: SvgElement[];
  readonly nodeIds: ReadonlyMap<SvgElement, string>;
}

/** From the middle of a line of text to its baseline. */
const toBaseline = 0.36 * fontSize;
/** Half an arrow head: its tip touches the box. */
const tip = 4;

/**
 * Writes a neighbourhood as elements of a drawing.
 * @param id prefix of the ids of its arrow heads.
 */
export function writeRows({ current, rows, edges }: PlacedRows, id: string): WrittenRows {
  const boxes = [...rows.map((row) => writeNode(row, 'start')), writeNode(current)];
  const nodeIds = new Map([...rows, current].map((node, i) => [boxes[i] as SvgElement, node.id]));
  const heads = { end: `${id}-m0`, start: `${id}-m1` };
  const lines = edges.map((edge) => writeEdge(edge, heads.start));
  const group = createElement(
    'g',
    {
      class: 'mm-edges',
      fill: 'none',
      stroke: themeReference('line'),
      'marker-end': `url(#${heads.end})`,
    },
    lines,
  );
  const markers = [
    writeHead(heads.end, 'M0 0L10 5L0 10Z'),
    ...(edges.some(({ edge }) => edge.both) ? [writeHead(heads.start, 'M10 0L0 5L10 10Z')] : []),
  ];
  return { content: [group, ...boxes], markers, nodeIds };
}

function writeEdge({ edge, y, left, right }: PlacedEdge, startHead: string): SvgElement {
  const from = edge.both ? left + tip : left;
  return createElement('path', {
    d: `M${formatNumber(from)} ${formatNumber(y)}H${formatNumber(right - tip)}`,
    ...(edge.style === 'dotted' ? { 'stroke-dasharray': '2' } : {}),
    ...(edge.both ? { 'marker-start': `url(#${startHead})` } : {}),
  });
}

function writeNode(placed: PlacedNode, anchor?: 'start'): SvgElement {
  const { node, x, y, width, height, lines } = placed;
  const classes = ['node', ...(node.className ?? '').split(' ')].filter(Boolean);
  const texts = lines.map((line, i) =>
    createElement('tspan', { x: formatNumber(line.x), y: formatNumber(line.y + toBaseline) }, [
      line.text + separate(line.text, lines[i + 1]?.text),
    ]),
  );
  return createElement('g', { class: classes.map((name) => `mm-${name}`).join(' ') }, [
    createElement('rect', {
      x: formatNumber(x),
      y: formatNumber(y),
      width: formatNumber(width),
      height: formatNumber(height),
      fill: themeReference('node'),
      stroke: themeReference('nodeline'),
    }),
    createElement('text', anchor ? { 'text-anchor': anchor } : {}, texts),
  ]);
}

/** A space where a line ends between words: what reads the drawing aloud sees no lines. */
function separate(line: string, next = ''): string {
  const [before, after] = [line.at(-1)?.codePointAt(0), next.codePointAt(0)];
  if (before === undefined || after === undefined) return '';
  return isWide(before) && isWide(after) ? '' : ' ';
}

const writeHead = (id: string, d: string): SvgElement =>
  createElement(
    'marker',
    {
      id,
      viewBox: '0 0 10 10',
      refX: '5',
      refY: '5',
      markerWidth: '8',
      markerHeight: '8',
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    [createElement('path', { d, fill: themeReference('line'), stroke: themeReference('line') })],
  );
