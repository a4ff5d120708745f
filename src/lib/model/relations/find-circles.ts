import type { Relation } from '../../concepts/relations/schema.ts';
import type { EndNamer } from '../numbers/number-key.ts';

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

/** A record on the way, and the edge out of it that is followed next. */
interface Step<Of extends Edge> {
  at: string;
  next: number;
  edges: readonly Of[];
}

/**
 * Finds the circles that edges make, each by the edge that leads back into the way one is on: every record and every
 * edge is walked once. Edges that close a circle are not followed, so that each is found once.
 */
export function findCircles<Of extends Edge>(edges: readonly Of[]): Circle<Of>[] {
  const onward = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  return [...onward.keys()].flatMap((start) => walk(start, onward, done));
}

/** Walks on from a record wherever nobody was before. @param done the records walked from; they grow. */
function walk<Of extends Edge>(
  start: string,
  onward: ReadonlyMap<string, readonly Of[]>,
  done: Set<string>,
): Circle<Of>[] {
  if (done.has(start)) return [];
  const circles: Circle<Of>[] = [];
  const way: Step<Of>[] = [];
  const positions = new Map<string, number>();
  const enter = (at: string) => {
    positions.set(at, way.length);
    way.push({ at, next: 0, edges: onward.get(at) ?? [] });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const edge = step.edges[step.next++];
    if (!edge) {
      way.pop();
      positions.delete(step.at);
      done.add(step.at);
      continue;
    }
    const met = positions.get(edge.to);
    if (met !== undefined) {
      const circle = way.slice(met).map(({ at }) => at);
      circles.push({ closing: edge, circle: [edge.from, ...circle] });
    } else if (!done.has(edge.to)) enter(edge.to);
  }
  return circles;
}

/** A relation by which one record comes after another. */
export interface Succession extends Edge {
  relation: Relation;
  /** Where it stands among the relations. */
  at: number;
}

/**
 * The relations that must not run in a circle, for nothing replaces, or is a later edition of, what took its own
 * place. What a record is to itself is no circle.
 * @param nameEnd tells which standards are the same; see `createEndNamer`.
 */
export const listSuccessions = (relations: readonly Relation[], nameEnd: EndNamer): Succession[] =>
  relations.flatMap((relation, at) => {
    if (relation.type !== 'replaces' && relation.type !== 'previous') return [];
    const [from, to] = [nameEnd(relation.from), nameEnd(relation.to)];
    return from && to && from !== to ? [{ from, to, relation, at }] : [];
  });
