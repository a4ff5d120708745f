import { evaluate } from 'satteri';
import { mdxOptions } from '../../../../src/build/mdx-options.ts';

/** A rendered element: its name, its attributes, its children. */
type RenderedElement = readonly [name: string, attributes: object, ...children: Rendered[]];

/** A rendered node: text or an element. */
export type Rendered = string | RenderedElement;

interface Element {
  type: string;
  props: { children?: unknown } & Record<string, unknown>;
}

const fragment = '#fragment';
const jsx = (type: unknown, props: unknown) => ({ type, props });

/**
 * Compiles MDX as the build does, runs what comes out, and gives the nodes it renders, line feeds between
 * blocks left out. Components are looked up by name among those given; any other name is an error.
 */
export async function renderMdx(source: string, components: string[] = []): Promise<Rendered[]> {
  const module = await evaluate(source, {
    ...mdxOptions,
    Fragment: fragment,
    jsx,
    jsxs: jsx,
  });
  const content = module.default as (props: object) => unknown;
  const named = Object.fromEntries(components.map((name) => [name, name]));
  return toRendered(content({ components: named }));
}

function toRendered(node: unknown): Rendered[] {
  if (node === null || node === undefined || node === '\n') return [];
  if (typeof node !== 'object') return [String(node)];
  if (Array.isArray(node)) return mergeText(node.flatMap(toRendered));
  const { type, props } = node as Element;
  const { children, ...attributes } = props;
  if (type === fragment) return toRendered(children);
  return [[type, attributes, ...toRendered(children)]];
}

/** The same nodes with neighbouring texts made one. */
export function mergeText(nodes: Rendered[]): Rendered[] {
  const merged: Rendered[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged.splice(-1, 1, last + node);
    else merged.push(node);
  }
  return merged;
}
