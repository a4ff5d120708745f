import type { Citation } from '../../model/citations/create-citation-graph.ts';
import type { Model } from '../../model/model.ts';
import { formatPlace } from '../../model/places/format-place.ts';

/**
 * How many citations rest on what, in words: those read from the figure, those of clauses, those that editors state;
 * 50 条依据《总体框架》图 6；1 条依据《总体框架》第 2 章. Null where all are read from the figure.
 */
export function countGrounds(
  { dataset, labels: { say } }: Model,
  citations: readonly Citation[],
): string | null {
  const [fromFigure, others] = split(citations, ({ cell }) => cell !== undefined);
  if (others.length === 0) return null;
  const [fromClauses, stated] = split(others, ({ place }) => place !== undefined);
  const nameOf = ({ place }: Citation) => (place ? formatPlace(place, dataset) : '');
  const tell = (group: readonly Citation[]): string[] => {
    const { length: count } = group;
    const [place, ...further] = new Set(group.map(nameOf));
    if (place === undefined) return [];
    return further.length > 0
      ? [say('grid.countedFromClauses', { count })]
      : [say('grid.countedFrom', { count, place })];
  };
  const { length: count } = stated;
  return [
    ...tell(fromFigure),
    ...tell(fromClauses),
    ...(count > 0 ? [say('grid.countedStated', { count })] : []),
  ].join(say('mark.semicolon'));
}

const split = <Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];
