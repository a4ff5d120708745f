import type { SvgElement, SvgNode } from './svg-tree.ts';

/** Properties a group can say once for all the shapes, or all the text, in it. */
const shapeProperties = [
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'marker-start',
  'marker-end',
];
const textProperties = ['text-anchor', 'dominant-baseline', 'font-size', 'font-weight'];

function isElement(node: SvgNode): node is SvgElement {
  return typeof node !== 'string';
}

function hasText(element: SvgElement): boolean {
  return element.name === 'text' || element.children.filter(isElement).some(hasText);
}

function hasShape(element: SvgElement): boolean {
  if (element.name === 'text') return false;
  if (element.name !== 'g') return true;
  return element.children.filter(isElement).some(hasShape);
}

/** Moves a property all the elements agree on to the group. */
function hoist(group: SvgElement, elements: readonly SvgElement[], property: string): void {
  const value = elements[0]?.attributes[property];
  if (value === undefined || group.attributes[property] !== undefined) return;
  if (!elements.every((element) => element.attributes[property] === value)) return;
  group.attributes[property] = value;
  for (const element of elements) delete element.attributes[property];
}

function hoistAll(group: SvgElement): void {
  const elements = group.children.filter(isElement);
  if (elements.length < 2) return;
  const texts = elements.filter(hasText);
  const shapes = elements.filter(hasShape);
  if (texts.length === 0) for (const property of shapeProperties) hoist(group, shapes, property);
  if (texts.length === 0 || shapes.length === 0) hoist(group, elements, 'fill');
  for (const property of textProperties) hoist(group, texts, property);
}

/**
 * Removes groups that say nothing and says once what a group's members agree on. The picture
 * stays the same: a property moves up only when everything below that it applies to agrees.
 */
export function simplifyTree(elements: readonly SvgElement[]): SvgElement[] {
  const simple: SvgElement[] = [];
  for (const element of elements) {
    if (element.name !== 'g') {
      simple.push(element);
      continue;
    }
    element.children = simplifyTree(element.children.filter(isElement));
    hoistAll(element);
    if (Object.keys(element.attributes).length > 0) simple.push(element);
    else simple.push(...element.children.filter(isElement));
  }
  return simple;
}
