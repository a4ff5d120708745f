import { compileSelector, type Selector } from './match-selector.ts';

/** The properties that decide what a static drawing looks like. */
const styleProperties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'display',
] as const;

export type StyleProperty = (typeof styleProperties)[number];

/** One declaration of one selector, with all the cascade needs to know of it. */
export interface Rule {
  readonly selector: Selector;
  readonly value: string;
  readonly important: boolean;
}

/** Rules by property, the ones that win later in the list. */
export type RuleIndex = ReadonlyMap<StyleProperty, readonly Rule[]>;

/** Reads `a: b; c: d !important` into pairs of name and value. */
export function* parseDeclarations(
  text: string,
): Generator<{ name: string; value: string; important: boolean }> {
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const raw = declaration.slice(colon + 1).trim();
    const value = raw.replace(/\s*!important$/, '');
    if (value === '') continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    yield { name, value, important: value !== raw };
  }
}

function isStyleProperty(name: string): name is StyleProperty {
  return (styleProperties as readonly string[]).includes(name);
}

/** The blocks of a style sheet; at-rules (animations, media) are passed over. */
function* parseBlocks(sheet: string): Generator<{ selectors: string; body: string }> {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  let position = 0;
  while (position < css.length) {
    const open = css.indexOf('{', position);
    if (open < 0) return;
    let end = open + 1;
    for (let depth = 1; end < css.length && depth > 0; end++) {
      if (css[end] === '{') depth += 1;
      else if (css[end] === '}') depth -= 1;
    }
    const selectors = css.slice(position, open).trim();
    if (!selectors.startsWith('@')) yield { selectors, body: css.slice(open + 1, end - 1) };
    position = end;
  }
}

function addRules(index: Map<StyleProperty, Rule[]>, selectors: string, body: string): void {
  for (const { name, value, important } of parseDeclarations(body)) {
    if (!isStyleProperty(name)) continue;
    for (const text of selectors.split(',')) {
      const selector = compileSelector(text);
      if (!selector) continue;
      const rules = index.get(name) ?? [];
      rules.push({ selector, value, important });
      index.set(name, rules);
    }
  }
}

/** Reads a style sheet into rules by property, in order of the cascade. */
export function parseStyleSheet(sheet: string): RuleIndex {
  const index = new Map<StyleProperty, Rule[]>();
  for (const { selectors, body } of parseBlocks(sheet)) addRules(index, selectors, body);
  for (const rules of index.values()) {
    rules.sort(
      (a, b) =>
        Number(a.important) - Number(b.important) ||
        a.selector.specificity - b.selector.specificity,
    );
  }
  return index;
}
