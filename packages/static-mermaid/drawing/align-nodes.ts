import type { LayoutData } from 'mermaid';

type Side = 'LEFT' | 'RIGHT' | 'TOP' | 'BOTTOM' | 'CENTER';

/** Where a layer begins and where it ends, by direction of the diagram. */
const sides: Readonly<Record<string, readonly [start: Side, end: Side]>> = {
  LR: ['LEFT', 'RIGHT'],
  RL: ['RIGHT', 'LEFT'],
  TB: ['TOP', 'BOTTOM'],
  TD: ['TOP', 'BOTTOM'],
  BT: ['BOTTOM', 'TOP'],
};

/**
 * Says for each node where it stands in its layer: nodes only arrows leave close to the next
 * layer, nodes only arrows reach close to the one before, all others in the middle.
 *
 * Left to itself ELK weighs arrows in against arrows out and places nodes at thirds and sevenths
 * of a pixel. A port on the border is then a rounding error inside its node, mermaid cuts the line
 * a bend too early, and the arrow lies along the border.
 */
export function listSides(
  direction: string,
  edges: readonly (readonly [from: string | undefined, to: string | undefined])[],
): (id: string) => Side {
  const [start, end] = sides[direction] ?? (['TOP', 'BOTTOM'] as const);
  const citing = new Set(edges.map(([from]) => from));
  const cited = new Set(edges.map(([, to]) => to));
  return (id) => {
    const alone = cited.has(id) === citing.has(id);
    return alone ? 'CENTER' : cited.has(id) ? start : end;
  };
}

/** Notes for mermaid where each node stands in its layer. */
export function alignNodes(data: LayoutData): void {
  const sideOf = listSides(
    String(data.direction),
    data.edges.map(({ start, end }) => [start, end]),
  );
  for (const node of data.nodes) {
    if (node.isGroup) continue;
    Object.assign(node, { layoutOptions: { 'elk.alignment': sideOf(node.id) } });
  }
}
