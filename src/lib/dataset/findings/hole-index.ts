import type { DatasetPart } from '../dataset-schema.ts';
import type { JsonPath } from '../json/parse-json.ts';
import type { Hole } from './ground.ts';

/** The holes of a dataset by where they are, so that asking about a place takes as long as its path is. */
export interface HoleIndex {
  /** Whether a place lies in a hole, or is one. */
  holds(file: DatasetPart, path: JsonPath): boolean;
  /**
   * The holes a path leads to, into or through; `*` in it is any step.
   * @returns how many they are, and whether one of them holds all that `*` stands for.
   */
  countTouched(file: DatasetPart, path: JsonPath): { count: number; whole: boolean };
}

/** A step of paths to holes: the holes at its end, how many they are with those below, and the steps from there. */
interface Node {
  here: number;
  all: number;
  below: Map<string | number, Node>;
}

/** Makes the index of holes. */
export function indexHoles(holes: readonly Hole[]): HoleIndex {
  const roots = new Map<DatasetPart, Node>();
  for (const { file, path } of holes) {
    const root = roots.get(file) ?? createNode();
    roots.set(file, root);
    plant(root, path);
  }
  const counts = new Map<string, ReturnType<HoleIndex['countTouched']>>();
  return {
    holds: (file, path) => {
      let node = roots.get(file);
      for (let i = 0; node && node.here === 0; i++) {
        const step = path[i];
        node = step === undefined ? undefined : node.below.get(step);
      }
      return node !== undefined;
    },
    countTouched: (file, path) => {
      // Any step may be as many as there are records: what many findings ask alike is counted once.
      const key = path.includes('*') ? JSON.stringify([file, path]) : '';
      const found = counts.get(key) ?? count(roots.get(file), path);
      if (key) counts.set(key, found);
      return found;
    },
  };
}

const createNode = (): Node => ({ here: 0, all: 0, below: new Map() });

function plant(root: Node, path: JsonPath): void {
  let node = root;
  node.all += 1;
  for (const step of path) {
    const next = node.below.get(step) ?? createNode();
    node.below.set(step, next);
    node = next;
    node.all += 1;
  }
  node.here += 1;
}

function count(root: Node | undefined, path: JsonPath): { count: number; whole: boolean } {
  const star = path.indexOf('*');
  const found = { count: 0, whole: false };
  let nodes = root ? [root] : [];
  path.forEach((step, depth) => {
    const ends = nodes.reduce((sum, { here }) => sum + here, 0);
    found.count += ends;
    if (ends > 0 && depth <= star) found.whole = true;
    nodes = nodes.flatMap(({ below }) =>
      step === '*' ? [...below.values()] : (below.get(step) ?? []),
    );
  });
  found.count += nodes.reduce((sum, { all }) => sum + all, 0);
  return found;
}
