import type { RelationType } from '../../concepts/relations/schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { type Draft, findCalled, foldTitle, placeOf } from '../draft/draft.ts';
import { type CellPlace, formatPlace } from '../rows/entry.ts';
import { type NamedEnd, readReplacement } from './relation-item.ts';
import { stripMarks } from './shown-names.ts';

/** A standard that a cell names. */
export interface Item {
  type: RelationType;
  end: NamedEnd;
  names: readonly string[];
  place: CellPlace;
}

/**
 * Reads an item of a cell that names standards; what cannot be read, and the notes nothing is taken of, are noted.
 * @param given.item the item as it stands in its cell, and the part of it that names a standard where that is not all.
 * @param names what the ends that are there are called.
 * @param kind what the relation is called in reports.
 */
export function readEnd(
  draft: Draft,
  { title }: StandardRecord,
  { item, name = item }: { item: string; name?: string },
  { names, kind }: { names: ReadonlySet<string>; kind: string },
): Item | null {
  const place = placeOf(draft, item);
  const where = formatPlace(place);
  const { byId, byNumber } = draft.standards;
  const isKnown = (each: string) =>
    names.has(each) || byId.has(each) || byNumber.has(each) || Boolean(findCalled(draft, each));
  const read = readReplacement(draft, stripMarks(draft, 'number', name), isKnown);
  if (read) {
    const { left, ...rest } = read;
    for (const note of left)
      draft.remarks.add('括号中的年份、采用程度、编号等不是名称，未取', `${where}：${note}`);
    return { ...rest, place };
  }
  const own = foldTitle(title) === foldTitle(name) ? 1 : 0;
  if ((draft.titles.get(foldTitle(name)) ?? 0) - own === 1)
    return { type: 'replaces', end: { title: name }, names: [name], place };
  draft.remarks.add(
    `不认得的${kind}，未取（写编号，或《名称》）`,
    place.cell === item ? where : `${where}：${item}`,
  );
  return null;
}
