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
export function alignNodes(data: LayoutData): void {
  const [start, end] = sides[String(data.direction)] ?? (['TOP', 'BOTTOM'] as const);
  const cited = new Set(data.edges.map((edge) => edge.end));
  const citing = new Set(data.edges.map((edge) => edge.start));
  for (const node of data.nodes) {
    if (node.isGroup) continue;
    const alone = cited.has(node.id) === citing.has(node.id);
    const side = alone ? 'CENTER' : cited.has(node.id) ? start : end;
    Object.assign(node, { layoutOptions: { 'elk.alignment': side } });
  }
}
