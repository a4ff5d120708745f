import type { DiagramLink } from '../request.ts';
import { createElement, type SvgElement } from './svg-tree.ts';

/** Which nodes lead somewhere and which one the page is about. */
export interface NodeMarks {
  readonly links: Readonly<Record<string, DiagramLink>>;
  readonly current: string | undefined;
}

function markCurrent(element: SvgElement): void {
  element.attributes.class = `${element.attributes.class ?? ''} mm-current`.trim();
  element.attributes['aria-current'] = 'true';
}

function toLink(element: SvgElement, { href, title }: DiagramLink): SvgElement {
  const name = title === undefined ? [] : [createElement('title', {}, [title])];
  return createElement('a', { href, ...element.attributes }, [...name, ...element.children]);
}

/** Turns the groups of linked nodes into links and marks the current node. */
export function linkNodes(
  elements: readonly SvgElement[],
  nodeIds: ReadonlyMap<SvgElement, string>,
  marks: NodeMarks,
): SvgElement[] {
  return elements.map((element) => {
    element.children = element.children.map((child) =>
      typeof child === 'string' ? child : (linkNodes([child], nodeIds, marks)[0] ?? child),
    );
    const id = nodeIds.get(element);
    if (id === undefined) return element;
    if (id === marks.current) markCurrent(element);
    const link = Object.hasOwn(marks.links, id) ? marks.links[id] : undefined;
    return link ? toLink(element, link) : element;
  });
}
