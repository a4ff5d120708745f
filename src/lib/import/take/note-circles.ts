import { describeCircle, type Relation } from '../../concepts/relations/schema.ts';
import { nameRecord } from '../../dataset/record-words.ts';
import { createEndNamer } from '../../model/numbers/number-key.ts';
import { findCircles, listSuccessions } from '../../model/relations/find-circles.ts';
import type { Draft } from '../draft/draft.ts';
import type { CellPlace, RowProblem } from '../rows/entry.ts';

/**
 * The circles in which standards would replace, or be later editions of, each other after an import: each at the cell
 * that closes it, the other cells that are part of it named with it.
 * @param told where the catalogue tells of a relation.
 */
export function noteCircles(
  { dataset, standards }: Draft,
  relations: readonly Relation[],
  told: ReadonlyMap<Relation, CellPlace>,
): RowProblem[] {
  const edges = listSuccessions(relations, createEndNamer(dataset));
  const nameOf = (id: string) => {
    const record = standards.byId.get(id);
    return record ? nameRecord(record) : id;
  };
  return findCircles(edges).flatMap(({ closing, circle }): RowProblem[] => {
    const steps = new Set(circle.slice(1).map((to, i) => `${circle[i]} ${to}`));
    const around = edges.filter(({ from, to }) => steps.has(`${from} ${to}`));
    const places = [closing, ...around].flatMap(({ relation }) => told.get(relation) ?? []);
    const [place, ...others] = [...new Set(places)];
    if (!place) return [];
    const rows = others.map(({ sheet, line }) => `${sheet ? `工作表“${sheet}”` : ''}第 ${line} 行`);
    const also = rows.length > 0 ? `；环上还有${[...new Set(rows)].join('、')}` : '';
    const problem = `${describeCircle(circle.map(nameOf))}${also}`;
    return [{ ...place, problem, advice: '前者应是较新的；改正方向，或删去其中一处' }];
  });
}
