import { fontSize } from '../drawing/mermaid-config.ts';
import { themeReference } from '../drawing/theme-colours.ts';
import { formatNumber } from '../svg/format-number.ts';
import { createElement, type SvgElement } from '../svg/svg-tree.ts';
import { isWide } from '../text/measure-text.ts';
import type { PlacedFrame, PlacedLabel, PlacedNode, PlacedText, Placement } from './placement.ts';
import { writeEdges } from './write-edges.ts';
import { writeStore } from './write-store.ts';

/** The parts of a drawing, and which node or frame each of its groups draws. */
export interface WrittenDrawing {
  readonly content: SvgElement[];
  readonly markers: SvgElement[];
  readonly nodeIds: ReadonlyMap<SvgElement, string>;
}

/** From the middle of a line of text to its baseline. */
const toBaseline = 0.36 * fontSize;

/**
 * Writes a laid out flowchart as elements of a drawing: frames, lines, the words at them, boxes.
 * @param id prefix of the ids of its arrow heads.
 */
export function writeDrawing({ nodes, frames, edges }: Placement, id: string): WrittenDrawing {
  const { lines, markers } = writeEdges(edges, id);
  const boxes = new Map(nodes.map((node) => [writeNode(node), node.id]));
  const around = new Map(frames.map((frame) => [writeFrame(frame), frame.id]));
  const labels = edges.flatMap(({ label }) => (label ? [writeLabel(label)] : []));
  return {
    content: [...around.keys(), ...lines, ...labels, ...boxes.keys()],
    markers,
    nodeIds: new Map([...around, ...boxes]),
  };
}

function writeNode(placed: PlacedNode): SvgElement {
  const { node, texts, anchor } = placed;
  const classes = ['node', ...(node.className ?? '').split(' ')].filter(Boolean);
  const colours = { fill: themeReference('node'), stroke: themeReference('nodeline') };
  return createElement('g', { class: classes.map((name) => `mm-${name}`).join(' ') }, [
    node.shape === 'store' ? writeStore(placed, colours) : writeBox(placed, colours),
    writeTexts(texts, anchor === 'start' ? { 'text-anchor': anchor } : {}),
  ]);
}

const writeFrame = (frame: PlacedFrame): SvgElement =>
  createElement('g', { class: 'mm-group' }, [
    writeBox(frame, { fill: themeReference('group'), stroke: themeReference('groupline') }),
    writeTexts(frame.texts),
  ]);

const writeLabel = (label: PlacedLabel): SvgElement =>
  createElement('g', { class: 'mm-label' }, [
    writeBox(label, { fill: themeReference(label.inFrame ? 'group' : 'bg') }),
    writeTexts(label.texts),
  ]);

function writeBox(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  colours: Record<string, string>,
): SvgElement {
  return createElement('rect', {
    x: formatNumber(x),
    y: formatNumber(y),
    width: formatNumber(width),
    height: formatNumber(height),
    ...colours,
  });
}

function writeTexts(
  texts: readonly PlacedText[],
  attributes: Record<string, string> = {},
): SvgElement {
  const lines = texts.map(({ text, x, y }, i) =>
    createElement('tspan', { x: formatNumber(x), y: formatNumber(y + toBaseline) }, [
      text + separate(text, texts[i + 1]?.text),
    ]),
  );
  return createElement('text', attributes, lines);
}

/** A space where a line ends between words: what reads the drawing aloud sees no lines. */
function separate(line: string, next = ''): string {
  const [before, after] = [line.at(-1)?.codePointAt(0), next.codePointAt(0)];
  if (before === undefined || after === undefined || /\s$/.test(line)) return '';
  return isWide(before) && isWide(after) ? '' : ' ';
}
