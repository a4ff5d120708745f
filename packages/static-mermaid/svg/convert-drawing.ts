import { type Box, unite } from '../emulation/box.ts';
import { createStyleReader, type StyleReader } from '../emulation/computed-style.ts';
import { elementBox } from '../emulation/element-box.ts';
import { type Matrix, mapBox, multiply, parseTransform } from '../emulation/matrix.ts';
import type { NodeBox } from '../request.ts';
import type { FontMetrics } from '../text/measure-text.ts';
import { convertOutline } from './convert-outline.ts';
import { convertShape, shapeNames } from './convert-shape.ts';
import { convertText } from './convert-text.ts';
import { MarkerCollection } from './marker-collection.ts';
import { identifyGroup } from './node-identity.ts';
import { createElement, type SvgElement } from './svg-tree.ts';

/** What the conversion needs to know besides the drawing. */
export interface ConversionOptions {
  /** Prefix of every id in the output. */
  readonly id: string;
  /** Prefix of the ids mermaid made up. */
  readonly idPrefix: string;
  readonly fontSize: number;
  /** Distance of the lines in a node, in em. */
  readonly leading: number;
  readonly metrics: FontMetrics;
}

/** A drawing as a tree, with its nodes marked. */
export interface ConvertedDrawing {
  readonly content: SvgElement[];
  readonly markers: SvgElement[];
  readonly nodes: NodeBox[];
  /** The id of the node an element draws. */
  readonly nodeIds: ReadonlyMap<SvgElement, string>;
}

/** The shape of a node without its text, in the coordinates of the drawing. */
function outline(group: Element, matrix: Matrix, metrics: FontMetrics): Box | undefined {
  let box: Box | undefined;
  for (const child of group.children) {
    const isLabel = /\blabel\b|cluster-label/.test(child.getAttribute('class') ?? '');
    const isShape = /label-container/.test(child.getAttribute('class') ?? '');
    if (child.localName === 'text' || (isLabel && !isShape)) continue;
    const own = multiply(matrix, parseTransform(child.getAttribute('transform')));
    box = unite(box, mapBox(own, elementBox(child, metrics)));
  }
  return box;
}

class Converter {
  readonly nodes: NodeBox[] = [];
  readonly nodeIds = new Map<SvgElement, string>();
  readonly markers: MarkerCollection;
  readonly #read: StyleReader;
  readonly #options: ConversionOptions;

  constructor(root: Element, options: ConversionOptions) {
    this.#read = createStyleReader(root);
    this.#options = options;
    this.markers = new MarkerCollection(root, options.id, this.#read);
  }

  convert(element: Element, outer: Matrix, inNode = false): SvgElement | undefined {
    const name = element.localName;
    if (this.#read(element, 'display') === 'none') return undefined;
    const matrix = multiply(outer, parseTransform(element.getAttribute('transform')));
    if (name === 'text') {
      const leading = inNode ? this.#options.leading : undefined;
      return convertText(element, matrix, this.#read, { ...this.#options, leading });
    }
    if (shapeNames.includes(name)) return this.#shape(element, matrix);
    // A link written into the source is dropped: links come with the request.
    return name === 'g' || name === 'a' ? this.#group(element, matrix, inNode) : undefined;
  }

  children(element: Element, matrix: Matrix, inNode = false): SvgElement[] {
    const converted = Array.from(element.children, (child) => this.convert(child, matrix, inNode));
    return converted.filter((child) => child !== undefined);
  }

  #shape(element: Element, matrix: Matrix): SvgElement | undefined {
    const shape = convertShape(element, matrix, this.#read);
    if (shape) Object.assign(shape.attributes, this.markers.referencesOf(element));
    return shape;
  }

  #group(element: Element, matrix: Matrix, inNode: boolean): SvgElement | undefined {
    const shape = convertOutline(element, matrix, this.#read);
    if (shape) return shape;
    const { classes, nodeId } = identifyGroup(element, this.#options.idPrefix);
    const isNode = nodeId !== undefined && classes.includes('mm-node');
    const children = this.children(element, matrix, inNode || isNode);
    if (children.length === 0) return undefined;
    const attributes = classes.length > 0 ? { class: classes.join(' ') } : {};
    const group = createElement('g', attributes, children);
    if (nodeId !== undefined) {
      this.#addNode(nodeId, group, outline(element, matrix, this.#options.metrics));
    }
    return group;
  }

  #addNode(id: string, group: SvgElement, box: Box | undefined): void {
    this.nodeIds.set(group, id);
    if (!box) return;
    const width = box.right - box.left;
    this.nodes.push({ id, x: box.left, y: box.top, width, height: box.bottom - box.top });
  }
}

/** Converts mermaid's drawing; `origin` is the corner of its view box. */
export function convertDrawing(
  root: Element,
  origin: { x: number; y: number },
  options: ConversionOptions,
): ConvertedDrawing {
  const converter = new Converter(root, options);
  const content = converter.children(root, [1, 0, 0, 1, -origin.x, -origin.y]);
  const { nodes, nodeIds } = converter;
  return { content, markers: converter.markers.elements(), nodes, nodeIds };
}
