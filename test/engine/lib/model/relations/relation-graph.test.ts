import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Relation,
  type RelationType,
  relationTypes,
} from '../../../../../src/lib/concepts/relations/schema.ts';
import {
  createRelationGraph,
  isCitation,
  type RelationKind,
} from '../../../../../src/lib/model/relations/relation-graph.ts';

const kinds: [RelationType, RelationKind][] = [
  ['replaces', 'replacedBy'],
  ['partlyReplaces', 'partlyReplacedBy'],
  ['amends', 'amendedBy'],
  ['updates', 'updatedBy'],
  ['adopts', 'adoptedBy'],
  ['previous', 'next'],
  ['related', 'related'],
];

test.each(kinds)('a relation that %s is %s at its other end', (type, inverse) => {
  const graph = createRelationGraph([{ type, from: 'a', to: 'b' }]);
  expect(graph.of('a').map(({ kind, other }) => [kind, other])).toEqual([[type, 'b']]);
  expect(graph.of('b').map(({ kind, other }) => [kind, other])).toEqual([[inverse, 'a']]);
});

test('citations between records are left to the citation graph, those of others are not', () => {
  const outside = { number: 'X 1' };
  const graph = createRelationGraph([
    { type: 'cites', from: 'a', to: 'b' },
    { type: 'cites', from: 'a', to: outside },
  ]);
  expect(graph.of('a').map(({ kind, other }) => [kind, other])).toEqual([['cites', outside]]);
  expect(graph.of('b')).toEqual([]);
});

test('the relations of a standard are listed by kind, then as they are written', () => {
  const graph = createRelationGraph([
    { type: 'related', from: 'a', to: 'b' },
    { type: 'replaces', from: 'c', to: 'a' },
    { type: 'replaces', from: 'a', to: 'd' },
    { type: 'replaces', from: 'b', to: 'a' },
  ]);
  expect(graph.of('a').map(({ kind, other }) => `${kind} ${other}`)).toEqual([
    'replaces d',
    'replacedBy c',
    'replacedBy b',
    'related b',
  ]);
  expect(graph.replacing('a').map(({ from }) => from)).toEqual(['c', 'b']);
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const relation: fc.Arbitrary<Relation> = fc.record({
  type: fc.constantFrom(...relationTypes),
  from: id,
  to: fc.oneof(id, fc.record({ number: fc.constantFrom('X 1', 'X 2') })),
});

test('every relation stands at each of its ends that is a record, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 12 }), (relations) => {
      const graph = createRelationGraph(relations);
      const sides = ['a', 'b', 'c', 'd'].flatMap((at) =>
        graph.of(at).map((side) => [at, side] as const),
      );
      const shown = relations.filter((each) => !isCitation(each));
      const ends = shown.flatMap(({ to }) => (typeof to === 'string' ? [1, 2] : [1]));
      expect(sides).toHaveLength(ends.length);
      for (const [at, { other, relation: of }] of sides) {
        expect(at === of.from ? of.to : of.from).toEqual(other);
      }
    }),
  );
});
