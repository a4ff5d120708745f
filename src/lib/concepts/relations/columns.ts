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
import { isReported } from '../../model/trust.ts';
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
  const nameEnd = (end: RelationSide['other']) =>
    typeof end === 'string' ? nameOf(end) : nameOutside(end);
  const sides = ({ id }: Standard, wanted: RelationSide['kind']) =>
    relationsOf(dataset)
      .of(id)
      .filter(({ kind }) => kind === wanted);
  const name = (standard: Standard, wanted: RelationSide['kind']): string | null =>
    sides(standard, wanted)
      .map(({ other }) => nameEnd(other))
      .join(say('mark.comma')) || null;
  const basis = say('trust.reported');
  /** 待核实 where all of them are only reported, else behind each that is. */
  const doubt = (standard: Standard, wanted: RelationSide['kind']): string | null => {
    const all = sides(standard, wanted);
    const reported = all.filter(({ relation }) => isReported(relation));
    if (reported.length === all.length) return all.length > 0 ? basis : null;
    const marked = reported.map(({ other }) =>
      say('status.withBasis', { status: nameEnd(other), basis }),
    );
    return marked.join(say('mark.comma')) || null;
  };
  const doubtSuccessor = (standard: Standard): string | null => {
    if (!hasEnded(standard)) return null;
    if (sides(standard, 'replacedBy').length > 0) return doubt(standard, 'replacedBy');
    const { successor, successorBasis } = standard.status;
    return successor && successorBasis === 'reported' ? basis : null;
  };
  return [
    {
      key: 'replaces',
      word: say('relation.replaces'),
      read: (standard) => name(standard, 'replaces'),
      beside: [
        {
          word: say('field.basisOf', { column: say('relation.replaces') }),
          read: (standard) => doubt(standard, 'replaces'),
        },
      ],
      hidden: true,
    },
    {
      key: 'replacedBy',
      word: say('relation.replacedBy'),
      read: (standard) =>
        hasEnded(standard) ? (name(standard, 'replacedBy') ?? standard.status.successor) : null,
      beside: [
        {
          word: say('field.basisOf', { column: say('relation.replacedBy') }),
          read: doubtSuccessor,
        },
      ],
      hidden: true,
    },
  ];
}
