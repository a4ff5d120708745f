interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly { name: string; operator: string; value: string }[];
}

/** A compiled selector: compounds from left to right, each with how it hangs on the one before. */
export interface Selector {
  readonly parts: readonly { compound: Compound; child: boolean }[];
  readonly specificity: number;
}

const simple =
  /^(?:([a-zA-Z][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:([*^$]?=)["']?([^"'\]]*)["']?)?\])/;

function compileCompound(text: string): Compound | undefined {
  let tag: string | undefined;
  let id: string | undefined;
  const classes: string[] = [];
  const attributes: { name: string; operator: string; value: string }[] = [];
  let rest = text;
  while (rest !== '') {
    const match = simple.exec(rest);
    if (!match) return undefined;
    const [whole, tagName, idName, className, name, operator = '', value = ''] = match;
    if (tagName) tag = tagName === '*' ? undefined : tagName.toLowerCase();
    else if (idName) id = idName;
    else if (className) classes.push(className);
    else if (name) attributes.push({ name, operator, value });
    rest = rest.slice(whole.length);
  }
  return { tag, id, classes, attributes };
}

/**
 * Compiles the selectors mermaid's style sheets are made of: tags, ids, classes, attributes,
 * descendants and children. Anything else (pseudo-classes above all) gives undefined.
 */
export function compileSelector(text: string): Selector | undefined {
  const parts: { compound: Compound; child: boolean }[] = [];
  let child = false;
  let specificity = 0;
  for (const piece of text.replace(/>/g, ' > ').trim().split(/\s+/)) {
    if (piece === '>') {
      child = true;
      continue;
    }
    const compound = compileCompound(piece);
    if (!compound) return undefined;
    parts.push({ compound, child });
    child = false;
    specificity += compound.id ? 10_000 : 0;
    specificity += 100 * (compound.classes.length + compound.attributes.length);
    specificity += compound.tag ? 1 : 0;
  }
  return { parts, specificity };
}

function hasAttribute(element: Element, name: string, operator: string, value: string): boolean {
  const actual = element.getAttribute(name);
  if (actual === null) return false;
  if (operator === '=') return actual === value;
  if (operator === '*=') return actual.includes(value);
  if (operator === '^=') return actual.startsWith(value);
  return operator === '$=' ? actual.endsWith(value) : true;
}

function matchesCompound(element: Element, compound: Compound): boolean {
  if (compound.tag && element.localName.toLowerCase() !== compound.tag) return false;
  if (compound.id && element.getAttribute('id') !== compound.id) return false;
  if (compound.classes.length > 0) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/);
    if (!compound.classes.every((name) => classes.includes(name))) return false;
  }
  return compound.attributes.every(({ name, operator, value }) =>
    hasAttribute(element, name, operator, value),
  );
}

/** Whether the selector selects the element. */
export function matchesSelector(
  element: Element,
  { parts }: Selector,
  index = parts.length - 1,
): boolean {
  const part = parts[index];
  if (!part || !matchesCompound(element, part.compound)) return false;
  if (index === 0) return true;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (matchesSelector(up, { parts, specificity: 0 }, index - 1)) return true;
    if (part.child) return false;
  }
  return false;
}
