import { themeReference } from '../drawing/theme-colours.ts';
import type { SvgElement } from './svg-tree.ts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function readRect({ attributes }: SvgElement): Rect {
  const read = (name: string) => Number(attributes[name] ?? 0);
  return { x: read('x'), y: read('y'), width: read('width'), height: read('height') };
}

function* findByClass(elements: readonly SvgElement[], name: string): Generator<SvgElement> {
  for (const element of elements) {
    if (element.attributes.class?.split(' ').includes(name)) yield element;
    yield* findByClass(
      element.children.filter((child) => typeof child !== 'string'),
      name,
    );
  }
}

function findRects(element: SvgElement): SvgElement[] {
  const children = element.children.filter((child) => typeof child !== 'string');
  const own = element.name === 'rect' ? [element] : [];
  return [...own, ...children.flatMap(findRects)];
}

function isInside(inner: Rect, outer: Rect): boolean {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
}

/** Gives labels on lines the colour of the group they lie in: elsewhere it is the page's. */
export function paintLabelBackgrounds(elements: readonly SvgElement[]): void {
  const groups = [...findByClass(elements, 'mm-group')].flatMap(findRects).map(readRect);
  for (const label of findByClass(elements, 'mm-label')) {
    for (const rect of findRects(label)) {
      const box = readRect(rect);
      if (groups.some((group) => isInside(box, group))) {
        rect.attributes.fill = themeReference('group');
      }
    }
  }
}
