/** An axis-parallel box by its corners; `undefined` stands for nothing drawn. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around both. */
export function unite(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The smallest box around points given as [x, y]. */
export function boxAround(points: Iterable<readonly [number, number]>): Box | undefined {
  let box: Box | undefined;
  for (const [x, y] of points) box = unite(box, { left: x, top: y, right: x, bottom: y });
  return box;
}
