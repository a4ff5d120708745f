/** One command of a path in absolute coordinates; H and V are written as L, S as C, T as Q. */
export type Segment =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Q', x1: number, y1: number, x: number, y: number]
  | readonly [
      'A',
      rx: number,
      ry: number,
      turn: number,
      large: number,
      sweep: number,
      x: number,
      y: number,
    ]
  | readonly ['Z'];

type Point = readonly [x: number, y: number];

const argumentCount: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const token = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

/** Turns commands into absolute segments, keeping the pen and the last control point. */
class Pen {
  readonly segments: Segment[] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  #control: Point | undefined;

  draw(command: string, values: readonly number[]): void {
    const name = command.toUpperCase();
    const [ox, oy] = command === name ? [0, 0] : this.#at;
    const value = (index: number) => values[index] ?? 0;
    const point = (index: number): Point => [value(index) + ox, value(index + 1) + oy];
    if (name === 'M' || name === 'L') this.#line(name, point(0));
    else if (name === 'H') this.#line('L', [value(0) + ox, this.#at[1]]);
    else if (name === 'V') this.#line('L', [this.#at[0], value(0) + oy]);
    else if (name === 'C') this.#cubic(point(0), point(2), point(4));
    else if (name === 'S') this.#cubic(this.#mirrored('C'), point(0), point(2));
    else if (name === 'Q') this.#quadratic(point(0), point(2));
    else if (name === 'T') this.#quadratic(this.#mirrored('Q'), point(0));
    else if (name === 'A') this.#arc(values, point(5));
    else if (name === 'Z') this.#close();
  }

  #mirrored(kind: 'C' | 'Q'): Point {
    const control = this.segments.at(-1)?.[0] === kind ? this.#control : undefined;
    return control ? [2 * this.#at[0] - control[0], 2 * this.#at[1] - control[1]] : this.#at;
  }

  #line(name: 'M' | 'L', end: Point): void {
    if (name === 'M') this.#start = end;
    this.segments.push([name, ...end]);
    this.#at = end;
  }

  #cubic(first: Point, second: Point, end: Point): void {
    this.segments.push(['C', ...first, ...second, ...end]);
    this.#control = second;
    this.#at = end;
  }

  #quadratic(control: Point, end: Point): void {
    this.segments.push(['Q', ...control, ...end]);
    this.#control = control;
    this.#at = end;
  }

  #arc([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[], end: Point): void {
    this.segments.push(['A', Math.abs(rx), Math.abs(ry), turn, large, sweep, ...end]);
    this.#at = end;
  }

  #close(): void {
    this.segments.push(['Z']);
    this.#at = this.#start;
  }
}

/** Reads the `d` attribute of a path; stops at the first thing it cannot read. */
export function parsePath(data: string | null): Segment[] {
  const pen = new Pen();
  const tokens = (data ?? '').match(token) ?? [];
  let command = '';
  let position = 0;
  while (position < tokens.length) {
    const next = tokens[position] ?? '';
    if (/[a-zA-Z]/.test(next)) {
      command = next;
      position += 1;
    } else if (command.toUpperCase() === 'M') command = command === 'M' ? 'L' : 'l';
    const count = argumentCount[command.toUpperCase()];
    const values = tokens.slice(position, position + (count ?? 0)).map(Number);
    if (count === undefined || values.length < count || values.some(Number.isNaN)) break;
    if (count === 0 && !/[a-zA-Z]/.test(next)) break;
    pen.draw(command, values);
    position += count;
  }
  return pen.segments;
}
