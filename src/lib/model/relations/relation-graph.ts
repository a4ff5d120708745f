import type { OutsideStandard, Relation, RelationType } from '../../concepts/relations/schema.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';

/** What each type of relation is from its other end. */
const inverses = {
  replaces: 'replacedBy',
  partlyReplaces: 'partlyReplacedBy',
  amends: 'amendedBy',
  updates: 'updatedBy',
  cites: 'citedBy',
  adopts: 'adoptedBy',
  previous: 'next',
  related: 'related',
} as const satisfies Record<RelationType, string>;

/** What a standard is to another, said from either end. */
export type RelationKind = RelationType | (typeof inverses)[RelationType];

/** Every kind, in the order in which the relations of a standard are listed. */
export const relationKinds: readonly RelationKind[] = [
  ...new Set(
    Object.entries(inverses).flatMap(([type, inverse]) => [type as RelationType, inverse]),
  ),
];

/** The type of relation a kind is, and whether it is said from the other end. */
export function typeOfKind(kind: RelationKind): { type: RelationType; reversed: boolean } {
  const found = Object.entries(inverses).find(([type, inverse]) => [type, inverse].includes(kind));
  const [type] = found as [RelationType, RelationKind];
  return { type, reversed: type !== kind };
}

/** A relation as the standard at one of its ends has it. */
export interface RelationSide {
  kind: RelationKind;
  /** The other end: the id of a record, or a standard that is none of the dataset. */
  other: string | OutsideStandard;
  relation: Relation;
}

/** What a standard that is none of the dataset is called in a word: its number, else its title. */
export const nameOutside = ({ number, title }: OutsideStandard): string => number ?? title ?? '';

/** A relation from each of its ends that is a record, that end named by its id; the acting one first. */
export function sidesOf(relation: Relation): [id: string, side: RelationSide][] {
  const { type, from, to } = relation;
  return [
    ...(typeof from === 'string'
      ? ([[from, { kind: type, other: to, relation }]] satisfies [string, RelationSide][])
      : []),
    ...(typeof to === 'string'
      ? ([[to, { kind: inverses[type], other: from, relation }]] satisfies [string, RelationSide][])
      : []),
  ];
}

/** The relations of a dataset, with the questions people ask of them. */
export interface RelationGraph {
  /**
   * The relations of a standard from its side, kind by kind, then in the order of the dataset. Citations between
   * records are left out: those are in the citation graph.
   */
  of(id: string): readonly RelationSide[];
  /** The same without any citation, wherever its other end is: these stand in a section of their own. */
  besidesCitations(id: string): readonly RelationSide[];
  /** The relations by which others replace a standard, in the order of the dataset. */
  replacing(id: string): readonly Relation[];
}

/** A relation by which one record cites another. */
export const isCitation = ({ type, from, to }: Relation): boolean =>
  type === 'cites' && typeof from === 'string' && typeof to === 'string';

const graphs = new WeakMap<object, RelationGraph>();

/** The graph of the relations of a dataset, made once for each list of them. */
export function relationsOf({ relations }: Pick<Dataset, 'relations'>): RelationGraph {
  const graph = graphs.get(relations) ?? createRelationGraph(relations.relations);
  graphs.set(relations, graph);
  return graph;
}

/** Makes the graph of some relations. */
export function createRelationGraph(relations: readonly Relation[]): RelationGraph {
  const sides = new Map<string, RelationSide[]>();
  for (const relation of relations.filter((each) => !isCitation(each))) {
    for (const [id, side] of sidesOf(relation)) addTo(sides, id, side);
  }
  for (const list of sides.values()) {
    list.sort((a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind));
  }
  const of = (id: string) => sides.get(id) ?? [];
  return {
    of,
    besidesCitations: (id) => of(id).filter(({ relation }) => relation.type !== 'cites'),
    replacing: (id) =>
      of(id).flatMap(({ kind, relation }) => (kind === 'replacedBy' ? [relation] : [])),
  };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
