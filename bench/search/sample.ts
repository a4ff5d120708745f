import { createRandom } from '../build/random.ts';

/** Up to `count` of some values, each once, the same ones every time for the same seed. */
export function sample<Value>(values: readonly Value[], count: number, seed: number): Value[] {
  const random = createRandom(seed);
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ value }) => value);
}
