import { createNumberLookup } from '../../model/numbers/number-key.ts';
import { type Draft, findCalled, foldTitle } from '../draft/draft.ts';
import type { NamedEnd } from '../fields/relation-item.ts';
import { type CellPlace, formatPlace } from '../rows/entry.ts';

/**
 * Finds what the end of a relation is: the id of a standard of the dataset, or else what it is called.
 * @param other the other end: a standard whose edition before had the same title means that one by it, not itself.
 * @param said where the catalogue says so.
 */
export type EndSettler = (
  end: string | NamedEnd,
  other: string | NamedEnd,
  said?: CellPlace,
) => string | NamedEnd;

/**
 * A way to the standards that relations name: by number, or where they name none by the whole title, white space
 * aside. Of titles that several standards have it notes which these are, and leaves the choice to the maintainer.
 */
export function createEndSettler(draft: Draft): EndSettler {
  const findId = createNumberLookup(draft.dataset);
  const titles = Map.groupBy(draft.dataset.standards.standards, ({ title }) => foldTitle(title));
  return (end, other, said) => {
    if (typeof end === 'string') return end;
    if (end.number) return findId(end.number) ?? findCalled(draft, end.number)?.id ?? end;
    const alike = titles.get(foldTitle(end.title ?? '')) ?? [];
    const named = alike.filter(({ id }) => id !== other);
    const [first, ...others] = named;
    if (first && others.length === 0) return first.id;
    if (first && said)
      draft.remarks.add(
        '关系中的名称有几项标准都用，未连到其中一项（写编号即可）',
        `${formatPlace(said)}：${named.map(({ id }) => id).join('、')}`,
      );
    return end;
  };
}
