import { readLength, type StyleReader } from './computed-style.ts';

/** A piece of text in one element with where it begins; null: where the run before it ended. */
export interface TextRun {
  readonly element: Element;
  readonly text: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly dx: number;
  readonly dy: number;
}

type Axis = 'x' | 'y' | 'dx' | 'dy';
type Pending = Partial<Record<Axis, { value: string; element: Element }>>;
const axes: readonly Axis[] = ['x', 'y', 'dx', 'dy'];

/** Walks a text element; for the first character of an element the innermost position wins. */
class RunReader {
  readonly runs: TextRun[] = [];
  readonly #read: StyleReader;
  #pending: Pending = {};
  #afterSpace = true;

  constructor(read: StyleReader) {
    this.#read = read;
  }

  walk(element: Element): void {
    const before = this.#pending;
    const mine: Pending = { ...before };
    for (const axis of axes) {
      const value = element
        .getAttribute(axis)
        ?.trim()
        .split(/[\s,]+/)[0];
      if (value) mine[axis] = { value, element };
    }
    this.#pending = mine;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.#add(element, node.nodeValue ?? '');
      else if (node.nodeType === 1) this.walk(node as Element);
    }
    // A position no character has used belongs to this element alone.
    if (this.#pending === mine) this.#pending = before;
  }

  #add(element: Element, raw: string): void {
    const collapsed = raw.replace(/[\t\n\r ]+/g, ' ');
    const text = this.#afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') return;
    this.#afterSpace = text.endsWith(' ');
    const [x, y] = [this.#length('x'), this.#length('y')];
    const [dx, dy] = [this.#length('dx') ?? 0, this.#length('dy') ?? 0];
    this.runs.push({ element, text, x, y, dx, dy });
    this.#pending = {};
  }

  #length(axis: Axis): number | null {
    const given = this.#pending[axis];
    if (!given) return null;
    return readLength(given.value, Number(this.#read(given.element, 'font-size')));
  }
}

/** The runs of a text element in document order, as SVG 2 positions them. */
export function readTextRuns(text: Element, read: StyleReader): TextRun[] {
  const reader = new RunReader(read);
  reader.walk(text);
  return reader.runs;
}
