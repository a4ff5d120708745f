import { parseHTML } from 'linkedom';
import { type FontMetrics, measureText } from '../text/measure-text.ts';
import type { Box } from './box.ts';
import { elementBox } from './element-box.ts';
import { flattenPath, pathLength, pointAtLength } from './flatten-path.ts';
import { mapBox, parseTransform } from './matrix.ts';
import { textBox } from './text-box.ts';

/** Mermaid only stores rules here; the drawing carries its own style element. */
class StoredStyleSheet {
  readonly cssRules: { cssText: string }[] = [];
  insertRule(cssText: string, index = 0): number {
    this.cssRules.splice(index, 0, { cssText });
    return index;
  }
  replaceSync(): void {}
}

/** Browsers keep boxes as 32-bit floats, and mermaid's border tests depend on it. */
function toRect(box: Box | undefined) {
  if (!box) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.fround(box.left), Math.fround(box.top)];
  const width = Math.fround(Math.fround(box.right) - x);
  const height = Math.fround(Math.fround(box.bottom) - y);
  return { x, y, width, height };
}

function boxInRoot(element: Element, metrics: FontMetrics): Box | undefined {
  let box = elementBox(element, metrics);
  for (let up: Element | null = element; up && up.localName !== 'svg'; up = up.parentElement) {
    box = mapBox(parseTransform(up.getAttribute('transform')), box);
  }
  return box;
}

function isInsideSvg(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (up.localName === 'svg') return true;
  }
  return false;
}

/** A block of plain HTML: one unwrapped line of text in the default size. */
function blockBox(element: Element, metrics: FontMetrics): Box {
  const text = (element.textContent ?? '').trim();
  const height = text === '' ? 0 : (metrics.ascent + metrics.descent) * 16;
  return { left: 0, top: 0, right: measureText(text, false, metrics) * 16, bottom: height };
}

function geometryMethods(metrics: FontMetrics) {
  return {
    getBBox(this: Element) {
      return toRect(elementBox(this, metrics));
    },
    getComputedTextLength(this: Element) {
      const box = textBox(this, metrics);
      return box ? box.right - box.left : 0;
    },
    getBoundingClientRect(this: Element) {
      const box = isInsideSvg(this) ? boxInRoot(this, metrics) : blockBox(this, metrics);
      const rect = toRect(box);
      const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
      return { ...rect, left: rect.x, top: rect.y, right, bottom };
    },
    getTotalLength(this: Element) {
      return pathLength(flattenPath(this.getAttribute('d')));
    },
    getPointAtLength(this: Element, distance: number) {
      const [x, y] = pointAtLength(flattenPath(this.getAttribute('d')), distance);
      return { x, y };
    },
  };
}

/**
 * Makes the globals mermaid expects of a browser, in the current realm: call it once, in a worker
 * that does nothing else. SVG geometry is computed from the metrics; nothing is ever painted.
 */
export function installSvgWindow(metrics: FontMetrics): Document {
  const { window } = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>');
  Object.assign(window.Element.prototype, geometryMethods(metrics));
  const { document, Element, HTMLElement, SVGElement, Node, DOMParser } = window;
  const globals = { window, document, Element, HTMLElement, SVGElement, Node, DOMParser };
  for (const [name, value] of Object.entries({ ...globals, CSSStyleSheet: StoredStyleSheet })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return document;
}
