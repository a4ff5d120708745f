import { removeUnwritable } from '../text/placeholder.ts';

/** An element of the finished drawing. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: SvgNode[];
}

/** A string is text as the reader sees it, not yet escaped. */
export type SvgNode = SvgElement | string;

const shape = 'fill stroke stroke-width stroke-dasharray marker-start marker-end transform class';
const text = 'x y fill font-size font-weight font-style text-anchor dominant-baseline transform';
const accessible = 'id class role aria-labelledby aria-describedby aria-current';

/** Everything that may be in a drawing: elements with their attributes. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    svg: `xmlns viewBox width height fill font-family font-size text-anchor ${accessible}`,
    title: 'id',
    desc: 'id',
    defs: '',
    marker: 'id viewBox refX refY markerWidth markerHeight markerUnits orient',
    g: `${shape} ${text} ${accessible}`,
    a: `href ${shape} ${text} ${accessible}`,
    path: `d ${shape}`,
    rect: `x y width height rx ry ${shape}`,
    circle: `cx cy r ${shape}`,
    ellipse: `cx cy rx ry ${shape}`,
    line: `x1 y1 x2 y2 ${shape}`,
    polygon: `points ${shape}`,
    polyline: `points ${shape}`,
    text,
    tspan: text,
  }).map(([name, attributes]) => [name, new Set(attributes.split(' '))]),
);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeText(value: string): string {
  return removeUnwritable(value).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Makes an element. */
export function createElement(
  name: string,
  attributes: Record<string, string> = {},
  children: SvgNode[] = [],
): SvgElement {
  return { name, attributes, children };
}

/** Writes the tree as markup; anything that is not allowed in a drawing is an error. */
export function writeSvg(node: SvgNode): string {
  if (typeof node === 'string') return escapeText(node);
  const known = allowed[node.name];
  if (!known) throw new Error(`<${node.name}> is not allowed in a drawing`);
  let tag = `<${node.name}`;
  for (const [name, value] of Object.entries(node.attributes)) {
    if (!known.has(name)) throw new Error(`${name} is not allowed on <${node.name}>`);
    tag += ` ${name}="${escapeText(value)}"`;
  }
  if (node.children.length === 0) return `${tag}/>`;
  return `${tag}>${node.children.map(writeSvg).join('')}</${node.name}>`;
}
