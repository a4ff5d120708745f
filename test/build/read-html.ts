import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { hashScript, readPolicy } from '../read-policy.ts';

const policy = readPolicy();

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in order. */
export function readElements(file: string): Element[] {
  return listElements(parse(readFileSync(file, 'utf8')));
}

function listElements(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

/** The text of an element and all it holds, as a browser's `textContent`. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The value of an attribute, null when the element has none of that name. */
export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The texts of the elements of one name, white space around them left out. */
export function textsOf(elements: readonly Element[], name: string): string[] {
  return elements.filter(({ tagName }) => tagName === name).map((e) => textOf(e).trim());
}

/**
 * What in a page could run or lead out of the site; empty for every page of a site. A script that stands in
 * a page counts unless the policy of the hosts names it.
 */
export function findActive(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const handlers = attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name);
    const schemes = attrs
      .filter(({ name, value }) => isAddress(name) && /^\s*[a-z][a-z0-9+.-]*:/i.test(value))
      .map(({ value }) => value);
    const asset = /^(?:\.\.\/)*assets\/[a-z]+\.js\?v=[0-9a-f]+$/.test(
      attributeOf(element, 'src') ?? '',
    );
    const words = textOf(element);
    const named = asset ? words === '' : policy.includes(hashScript(words));
    const script = tagName === 'script' && !named;
    const foreign = ['iframe', 'object', 'embed', 'base'].includes(tagName) || script;
    return [...handlers, ...schemes, ...(foreign ? [tagName] : [])];
  });
}

function isAddress(attribute: string): boolean {
  return ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcset'].includes(attribute);
}
