import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  builtInStatuses,
  type DeclaredStatus,
  tones,
} from '../../../../../src/lib/concepts/status/schema.ts';
import { statusesOf, unstated } from '../../../../../src/lib/model/status/status-scale.ts';
import { createEmpty } from '../../import/try-import.ts';

const scaleOf = (statuses: DeclaredStatus[]) => {
  const dataset = createEmpty();
  return statusesOf({ ...dataset, site: { ...dataset.site, statuses } });
};

/** Those readers ask for most come first. */
const mostAsked = ['active', 'planned', 'upcoming', 'replaced', 'withdrawn', 'neutral'];

test('the statuses of everyone are chosen from by what readers ask for most', () => {
  const { choices, rankOf } = scaleOf([]);
  expect(choices.map(({ id }) => id)).toEqual(mostAsked.slice(0, -1));
  expect(builtInStatuses.map(rankOf)).toEqual([...builtInStatuses.keys()]);
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
      const ranked = choices.toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
      const life: readonly string[] = tones;
      const lists = [
        [choices, (tone: string) => mostAsked.indexOf(tone)] as const,
        [ranked, (tone: string) => life.indexOf(tone)] as const,
      ];
      for (const [list, orderOf] of lists)
        for (const [i, one] of list.entries()) {
          const next = list[i + 1];
          if (!next) continue;
          const step = orderOf(next.tone) - orderOf(one.tone);
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
