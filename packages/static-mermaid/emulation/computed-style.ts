import { matchesSelector } from './match-selector.ts';
import {
  parseDeclarations,
  parseStyleSheet,
  type RuleIndex,
  type StyleProperty,
} from './style-sheet.ts';

/** The computed value of a property of an element, as text. */
export type StyleReader = (element: Element, property: StyleProperty) => string;

const initialValues: Readonly<Record<StyleProperty, string>> = {
  fill: '#000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'font-size': '16',
  'font-weight': 'normal',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  display: 'inline',
};

let lastSheet: { text: string; rules: RuleIndex } | undefined;

/** The rules of the style elements directly inside the outermost svg element. */
function rulesFor(element: Element): RuleIndex {
  let root: Element | undefined;
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (up.localName === 'svg') root = up;
  }
  const styles = Array.from(root?.children ?? []).filter((child) => child.localName === 'style');
  const text = styles.map((style) => style.textContent ?? '').join('\n');
  if (lastSheet?.text !== text) lastSheet = { text, rules: parseStyleSheet(text) };
  return lastSheet.rules;
}

function inlineValue(element: Element, property: StyleProperty): string | undefined {
  const style = element.getAttribute('style');
  if (!style?.includes(property)) return undefined;
  let found: string | undefined;
  for (const { name, value } of parseDeclarations(style)) if (name === property) found = value;
  return found;
}

/** The cascade for one element: important rules, inline style, rules, attributes. */
function specifiedValue(
  element: Element,
  property: StyleProperty,
  rules: RuleIndex,
): string | undefined {
  const candidates = rules.get(property) ?? [];
  const rule = candidates.findLast(({ selector }) => matchesSelector(element, selector));
  const inline = rule?.important ? undefined : inlineValue(element, property);
  const value = inline ?? rule?.value ?? (element.getAttribute(property) || undefined);
  return value === 'inherit' ? undefined : value;
}

/** A length in px; `em` is the font size relative units count from. */
export function readLength(text: string, em: number): number {
  const number = Number.parseFloat(text);
  if (!Number.isFinite(number)) return 0;
  if (text.endsWith('rem')) return number * 16;
  if (text.endsWith('em')) return number * em;
  if (text.endsWith('ex')) return number * em * 0.543;
  if (text.endsWith('%')) return (number / 100) * em;
  return text.endsWith('pt') ? (number * 4) / 3 : number;
}

/**
 * Reads computed styles of a drawing. Values are remembered, so a reader is for one moment:
 * after the drawing has changed, create another.
 */
export function createStyleReader(drawing: Element): StyleReader {
  const rules = rulesFor(drawing);
  const known = new Map<Element, Partial<Record<StyleProperty, string>>>();
  const read: StyleReader = (element, property) => {
    const values = known.get(element) ?? {};
    known.set(element, values);
    values[property] ??= compute(element, property);
    return values[property];
  };
  function compute(element: Element, property: StyleProperty): string {
    const parent = element.parentElement;
    const inherits = property !== 'display' && parent !== null;
    const inherited = () => (inherits ? read(parent, property) : initialValues[property]);
    const value = specifiedValue(element, property, rules);
    if (value === undefined) return inherited();
    return property === 'font-size' ? String(readLength(value, Number(inherited()))) : value;
  }
  return read;
}

/** Whether a font weight counts as bold. */
export function isBold(weight: string): boolean {
  return /bold|[6-9]00/.test(weight);
}
