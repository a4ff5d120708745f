import { numberOf } from '../../dataset/record-words.ts';
import type { StandardColumn } from '../../model/lists/standard-columns.ts';
import type { Model } from '../../model/model.ts';
import { hasEnded } from '../../model/relations/find-successors.ts';
import {
  nameOutside,
  type RelationSide,
  relationsOf,
} from '../../model/relations/relation-graph.ts';
import type { Standard } from '../../model/standard.ts';
import { isPresent } from './records.ts';

/** Only standards at their end have been replaced: what plans are to replace is in force until then. */
export function listColumns({
  labels: { say },
  dataset,
}: Pick<Model, 'labels' | 'dataset'>): StandardColumn[] {
  if (!isPresent(dataset)) return [];
  // By id where there is no number: a title may hold the marks that part one name from the next.
  const names = new Map(dataset.standards.standards.map((s) => [s.id, numberOf(s) ?? s.id]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const name = ({ id }: Standard, wanted: RelationSide['kind']): string | null => {
    const others = relationsOf(dataset)
      .of(id)
      .flatMap(({ kind, other }) => (kind === wanted ? [other] : []));
    const said = others.map((end) => (typeof end === 'string' ? nameOf(end) : nameOutside(end)));
    return said.join(say('mark.comma')) || null;
  };
  return [
    {
      key: 'replaces',
      word: say('relation.replaces'),
      read: (standard) => name(standard, 'replaces'),
      hidden: true,
    },
    {
      key: 'replacedBy',
      word: say('relation.replacedBy'),
      read: (standard) =>
        hasEnded(standard) ? (name(standard, 'replacedBy') ?? standard.status.successor) : null,
      hidden: true,
    },
  ];
}
