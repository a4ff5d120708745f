import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ground, Hole } from '../../../../../src/lib/dataset/findings/ground.ts';
import type { Finding } from '../../../../../src/lib/dataset/findings/issue.ts';
import { findIndependent } from '../../../../../src/lib/dataset/validate/find-independent.ts';

const step = fc.constantFrom<string | number>('standards', 'id', 'files', 0, 1, 2);
const file = fc.constantFrom('standards' as const, 'events' as const);
const hole: fc.Arbitrary<Hole> = fc.record({
  file,
  path: fc.array(step, { maxLength: 4 }),
  lost: fc.constantFrom('list' as const, 'record' as const, 'value' as const),
});
const place: fc.Arbitrary<Ground> = fc.record(
  {
    file,
    path: fc.array(fc.oneof(step, fc.constant('*')), { maxLength: 4 }),
    takes: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ['file', 'path'] },
);
const record: fc.Arbitrary<Ground> = fc.record(
  {
    id: fc.constantFrom('a', 'a-b', 'b', 'c-a', 'a-b-c', '', '-'),
    files: fc.array(file, { maxLength: 2 }),
    others: fc.boolean(),
  },
  { requiredKeys: ['id'] },
);
const finding: fc.Arbitrary<Finding> = fc.record({
  file,
  path: fc.array(step, { maxLength: 4 }),
  kind: fc.constantFrom('a.b', 'c.d'),
  problem: fc.constant(''),
  advice: fc.constant(''),
  restsOn: fc.array(fc.oneof(place, record), { maxLength: 3 }),
});

type Steps = readonly (string | number)[];

const touches = (path: Steps, other: Steps): boolean =>
  path.slice(0, other.length).every((each, i) => each === '*' || each === other[i]);

/** What is left, by comparing every finding with every hole. */
function compareAll(findings: readonly Finding[], holes: readonly Hole[]): Finding[] {
  const outside = findings.filter(
    (one) =>
      !holes.some(
        ({ file: of, path }) =>
          of === one.file && path.length <= one.path.length && touches(one.path, path),
      ),
  );
  const grounds = outside.flatMap(({ restsOn = [] }) => restsOn);
  const idsWhere = (inFiles: boolean) =>
    new Set(grounds.flatMap((g) => ('id' in g && Boolean(g.files) === inFiles ? [g.id] : [])));
  const [referred, published] = [idsWhere(true), idsWhere(false)];
  const records = holes.filter(({ lost }) => lost === 'record').length;
  const both = new Set([...referred].filter((id) => published.has(id)));
  const all = new Set([...referred, ...published]);
  const lost = both.size < records && all.size <= records ? all : both;
  const explains = (kind: string, ground: Ground): boolean => {
    if ('id' in ground) {
      const near = holes.filter((each) => ground.files?.includes(each.file) ?? true);
      const isList = (each: Hole) =>
        each.lost === 'list' && (!ground.others || each.path.some((s) => typeof s === 'number'));
      const isMade = [...lost].some(
        (id) => ground.id === id || ground.id.startsWith(`${id}-`) || ground.id.endsWith(`-${id}`),
      );
      return near.some(isList) || (isMade && near.some((each) => each.lost === 'record'));
    }
    const broken = holes.filter((h) => h.file === ground.file && touches(ground.path, h.path));
    const needed = outside
      .filter((each) => each.kind === kind)
      .map(({ restsOn = [] }) =>
        Math.max(0, ...restsOn.map((g) => ('id' in g ? 0 : (g.takes ?? 0)))),
      )
      .reduce((a, b) => a + b, 0);
    return (
      broken.some(({ path }) => path.length <= ground.path.indexOf('*')) ||
      broken.length >= (ground.takes === undefined ? 1 : needed)
    );
  };
  return outside.filter(({ kind, restsOn = [] }) => !restsOn.some((g) => explains(kind, g)));
}

test('leaves what comparing every finding with every hole would leave', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(hole, { minLength: 1 }), (findings, holes) => {
      expect(findIndependent(findings, holes)).toEqual(compareAll(findings, holes));
    }),
    { numRuns: 1000 },
  );
});

test('leaves all findings where nothing is broken', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      expect(findIndependent(findings, [])).toEqual(findings);
    }),
  );
});

test('looks at holes no oftener the more findings there are', () => {
  let looks = 0;
  const watched = (each: Hole): Hole =>
    new Proxy(each, {
      get(target, member) {
        looks += 1;
        return Reflect.get(target, member);
      },
    });
  const holes = Array.from({ length: 100 }, (_, i) =>
    watched({ file: 'standards', path: ['standards', i, 'id'], lost: 'record' }),
  );
  const findings = (count: number) =>
    Array.from({ length: count }, (_, i): Finding => {
      const restsOn: Ground[] = [
        { files: ['standards'], id: `s-${i}` },
        { file: 'standards', path: ['standards', '*', 'id'], takes: 1 },
        { file: 'standards', path: ['standards', i, 'id'] },
      ];
      return { file: 'events', path: ['events', i], kind: 'a.b', problem: '', advice: '', restsOn };
    });
  const count = (size: number) => {
    looks = 0;
    findIndependent(findings(size), holes);
    return looks;
  };
  expect(count(1000)).toBe(count(1));
});
