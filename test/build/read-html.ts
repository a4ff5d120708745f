import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { listElements, parsePage } from '../../src/lib/html/parse-page.ts';
import { hashScript, readPolicy } from '../read-policy.ts';

const policy = readPolicy();

/** Every element of a page, in order. */
export function readElements(file: string): Element[] {
  return listElements(parsePage(readFileSync(file, 'utf8')));
}

/** The texts of the elements of one name, white space around them left out. */
export function textsOf(elements: readonly Element[], name: string): string[] {
  return elements.filter(({ tagName }) => tagName === name).map((e) => textOf(e).trim());
}

/**
 * What in a page could run or lead out of the site, or is styled where it stands, which the policy of the hosts
 * refuses; empty for every page of a site. A script that stands in a page counts unless that policy names it.
 */
export function findActive(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const { tagName, properties } = element;
    const names = Object.keys(properties);
    const refused = names.filter((name) => /^(?:on|style$)/i.test(name));
    const schemes = names
      .filter((name) => addresses.has(name.toLowerCase()))
      .map((name) => String(properties[name]))
      .filter((value) => /^\s*[a-z][a-z0-9+.-]*:/i.test(value));
    const asset = /^(?:\.\.\/)*assets\/[a-z]+\.js\?v=[0-9a-f]+$/.test(String(properties.src ?? ''));
    const words = textOf(element);
    const named = asset ? words === '' : policy.includes(hashScript(words));
    const script = tagName === 'script' && !named;
    const foreign = ['iframe', 'object', 'embed', 'base', 'style'].includes(tagName) || script;
    return [...refused, ...schemes, ...(foreign ? [tagName] : [])];
  });
}

/** Attributes that hold an address, as the tree names them, in small letters. */
const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlinkhref', 'srcset']);

/** An attribute of an element as markup has it; undefined when it has none. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = properties[name === 'class' ? 'className' : property];
  return value === undefined || value === null ? undefined : [value].flat().join(' ');
}
