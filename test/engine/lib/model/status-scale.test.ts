import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  builtInStatuses,
  type DeclaredStatus,
  tones,
} from '../../../../src/lib/concepts/status/schema.ts';
import { statusesOf, unstated } from '../../../../src/lib/model/status/status-scale.ts';
import { createEmpty } from '../import/try-import.ts';

const scaleOf = (statuses: DeclaredStatus[]) => {
  const dataset = createEmpty();
  return statusesOf({ ...dataset, site: { ...dataset.site, statuses } });
};

test('the statuses of everyone stand in the order of the life of a standard', () => {
  expect(scaleOf([]).choices.map(({ id }) => id)).toEqual([...builtInStatuses]);
});

const declared = fc.uniqueArray(
  fc.oneof(
    fc
      .constantFrom(...builtInStatuses)
      .map((id) => ({ id: id as string, name: `own ${id}`, tone: id })),
    fc.record({
      id: fc.stringMatching(/^own-[a-z0-9]{1,4}$/),
      name: fc.string({ minLength: 1 }),
      tone: fc.constantFrom(...tones),
    }),
  ),
  { selector: ({ id }) => id },
);

test('those of a tone stand together: the one of everyone first, then the others as declared', () => {
  fc.assert(
    fc.property(declared, (statuses) => {
      const { choices, rankOf, resolve } = scaleOf(statuses);
      const ids = choices.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(new Set([...builtInStatuses, ...statuses.map(({ id }) => id)]));
      for (const [i, one] of choices.entries()) {
        expect(rankOf(one.id)).toBe(i);
        const next = choices[i + 1];
        if (!next) continue;
        const step = tones.indexOf(next.tone) - tones.indexOf(one.tone);
        expect(step).toBeGreaterThanOrEqual(0);
        if (step > 0) continue;
        expect(next.id).not.toBe(next.tone);
        const at = (id: string) => statuses.findIndex((status) => status.id === id);
        if (one.id !== one.tone) expect(at(one.id)).toBeLessThan(at(next.id));
      }
      for (const { id, name } of statuses) expect(resolve(id).name).toBe(name);
      expect(rankOf(unstated)).toBe(choices.length);
    }),
  );
});
