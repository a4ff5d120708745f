import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { BookletDraft, BookletFrame } from '../booklets/booklet.ts';
import { isPlace, placeAt } from './records.ts';
import type { CategoryNode } from './schema.ts';
import { listBranch, listTops } from './tree.ts';

/** A booklet for each category of the first level, with a part for each of the second. */
export function listFrames(dataset: Dataset): BookletFrame[] {
  return listTops(dataset).map((node) => ({
    kind: 'category',
    of: node.record.id,
    formerIds: listFormerTops(node),
    name: node.fullName,
    place: node.top.place,
    page: pageAddress.category(node.path),
    includes: (standard) => findWay(standard, node) !== undefined,
    divide: ({ labels: { say } }, members) =>
      groupBySubcategory(members, node).map(({ title, standards }) => ({
        title: title ?? say('booklets.unclassified'),
        groups: [{ title: null, standards }],
      })),
  }));
}

/** The ids of the first level that a category had, or one that stands below it by now. */
const listFormerTops = (top: CategoryNode): string[] =>
  listBranch(top).flatMap((node) => {
    const { formerIds = [] } = node.record;
    const former = node === top ? formerIds : formerIds.filter(isPlace);
    return former.map((each) => placeAt('', each)).filter((each) => !isPlace(each));
  });

/**
 * A part for each category of the first level in the order of the dataset, each standard in that of its main
 * category; standards of none are left out.
 */
export function divideByCategory({ dataset }: Model, members: readonly Standard[]): BookletDraft[] {
  const groups = Map.groupBy(members, ({ category }) => category?.id);
  return listTops(dataset).flatMap((node): BookletDraft[] => {
    const standards = groups.get(node.record.id);
    return standards ? [{ title: node.fullName, groups: groupBySubcategory(standards, node) }] : [];
  });
}

/** The way to the first of the categories of a standard that lie in one of the first level. */
const findWay = ({ categories }: Standard, { path }: CategoryNode) =>
  categories.find(({ way }) => way[0]?.path === path)?.way;

function groupBySubcategory(
  members: readonly Standard[],
  top: CategoryNode,
): BookletDraft['groups'] {
  const groups = Map.groupBy(members, (standard) => findWay(standard, top)?.[1]?.record);
  return [...groups].map(([subcategory, standards]) => ({
    title: subcategory?.name ?? null,
    standards,
  }));
}
