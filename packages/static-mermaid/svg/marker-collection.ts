import type { StyleReader } from '../emulation/computed-style.ts';
import { identity } from '../emulation/matrix.ts';
import { convertShape } from './convert-shape.ts';
import { createElement, type SvgElement } from './svg-tree.ts';

const places = ['marker-start', 'marker-end'];
const geometry = ['viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits'];

/** The arrow heads a drawing uses, each once, under ids of its own. */
export class MarkerCollection {
  readonly #root: Element;
  readonly #id: string;
  readonly #read: StyleReader;
  readonly #names = new Map<string, string>();

  constructor(root: Element, id: string, read: StyleReader) {
    this.#root = root;
    this.#id = id;
    this.#read = read;
  }

  /** Marker attributes of a line, with the new ids. */
  referencesOf(element: Element): Record<string, string> {
    const references: Record<string, string> = {};
    for (const place of places) {
      const old = /url\(["']?#([^"')]+)/.exec(element.getAttribute(place) ?? '')?.[1];
      if (old === undefined) continue;
      const name = this.#names.get(old) ?? `${this.#id}-m${this.#names.size}`;
      this.#names.set(old, name);
      references[place] = `url(#${name})`;
    }
    return references;
  }

  /** The markers referred to so far. */
  elements(): SvgElement[] {
    const markers: SvgElement[] = [];
    for (const marker of this.#root.querySelectorAll('marker')) {
      const id = this.#names.get(marker.getAttribute('id') ?? '');
      if (id !== undefined) markers.push(this.#convert(marker, id));
    }
    return markers;
  }

  #convert(marker: Element, id: string): SvgElement {
    const attributes: Record<string, string> = { id };
    for (const name of geometry) {
      const value = marker.getAttribute(name);
      if (value) attributes[name] = value;
    }
    attributes.orient = marker.getAttribute('orient') ?? 'auto';
    const shapes = Array.from(marker.children, (shape) =>
      convertShape(shape, identity, this.#read),
    );
    const children = shapes.filter((shape) => shape !== undefined);
    return createElement('marker', attributes, children);
  }
}
