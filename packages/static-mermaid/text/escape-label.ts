import { removeUnwritable } from './placeholder.ts';

/**
 * Mermaid's own entity codes for what a quoted label cannot hold, or what some renderer would read
 * as markup: quotes, entities, tags, markdown strings, directives and formulas.
 */
const code: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  '\\': '#92;',
  '%': '#37;',
  $: '#36;',
};

const unsafe = /["#&<>`\\]|%(?=[%{])|(?<=[%}])%|\$(?=\$)|(?<=\$)\$/g;

const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
  num: '#',
  semi: ';',
  colon: ':',
  lpar: '(',
  rpar: ')',
  lbrack: '[',
  rbrack: ']',
  lbrace: '{',
  rbrace: '}',
  vert: '|',
  grave: '`',
  percnt: '%',
};

/** Writes one line of text for use inside a quoted mermaid label; ordinary text stays as it is. */
export function escapeLabel(text: string): string {
  return removeUnwritable(text).replace(unsafe, (character) => code[character] ?? character);
}

/** What an entity code stands for, or undefined when it is none. */
function decodeEntity(name: string): string | undefined {
  if (!/^\d+$/.test(name)) return named[name];
  const codePoint = Number(name);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

/** Replaces mermaid's entity codes by what `write` makes of the characters they stand for. */
export function replaceEntities(text: string, write: (character: string) => string): string {
  return text.replace(/#(\d{1,7}|[a-z]+);/gi, (entity: string, name: string) => {
    const character = decodeEntity(name);
    return character === undefined ? entity : write(character);
  });
}
