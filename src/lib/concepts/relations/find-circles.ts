/** A way from one record to another. */
interface Edge {
  from: string;
  to: string;
}

/** A circle of edges: the one that closes it, and the records on it, the first named again at its end. */
export interface Circle<Of extends Edge> {
  closing: Of;
  circle: string[];
}

/**
 * Finds the circles that edges make: taken one after another, every edge that leads back to where it starts from over
 * those before it closes one. Edges that close a circle are left out of what follows, so that each is found once.
 */
export function findCircles<Of extends Edge>(edges: readonly Of[]): Circle<Of>[] {
  const onward = new Map<string, string[]>();
  return edges.flatMap((closing) => {
    const { from, to } = closing;
    const way = findWay(onward, to, from);
    if (way) return [{ closing, circle: [from, ...way] }];
    onward.set(from, [...(onward.get(from) ?? []), to]);
    return [];
  });
}

/** The shortest way from one record to another, both named; undefined when there is none. */
function findWay(
  onward: ReadonlyMap<string, readonly string[]>,
  start: string,
  goal: string,
): string[] | undefined {
  const before = new Map<string, string | null>([[start, null]]);
  for (const [at] of before) {
    if (at === goal) break;
    for (const next of onward.get(at) ?? []) if (!before.has(next)) before.set(next, at);
  }
  if (!before.has(goal)) return undefined;
  const way: string[] = [];
  for (let at: string | null | undefined = goal; at; at = before.get(at)) way.unshift(at);
  return way;
}
