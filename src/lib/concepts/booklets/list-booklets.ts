import type { Model } from '../../model/create-model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Booklet, BookletGroup, BookletPart } from './booklet.ts';
import { listBookletFrames } from './list-frames.ts';

/** Standards under headings, before they are numbered. */
interface Draft {
  title: string;
  groups: { title: string | null; standards: readonly Standard[] }[];
}

/** The booklets of a dataset with their standards. */
export function listBooklets(model: Model): Booklet[] {
  return listBookletFrames(model.dataset).map((frame) => {
    const members = model.standards.filter((standard) => frame.includes(standard));
    const drafts =
      frame.divide === 'categories' ? groupByCategory(model, members) : divide(members);
    return finishBooklet(frame, drafts);
  });
}

/** A part for each subcategory. */
function divide(members: readonly Standard[]): Draft[] {
  return groupBySubcategory(members).map(({ title, standards }) => ({
    title: title ?? unclassified,
    groups: [{ title: null, standards }],
  }));
}

const unclassified = '未分类';

/** A part for each category in the order of the dataset; one part when there are none. */
function groupByCategory({ dataset }: Model, members: readonly Standard[]): Draft[] {
  const groups = Map.groupBy(members, (s) => s.category?.id ?? null);
  const rest = groups.get(null) ?? [];
  const drafts = dataset.categories.categories.flatMap(({ id, fullName }): Draft[] => {
    const standards = groups.get(id);
    return standards ? [{ title: fullName, groups: groupBySubcategory(standards) }] : [];
  });
  if (rest.length === 0) return drafts;
  const title = drafts.length > 0 ? unclassified : '标准';
  return [...drafts, { title, groups: [{ title: null, standards: rest }] }];
}

function groupBySubcategory(members: readonly Standard[]): Draft['groups'] {
  const groups = Map.groupBy(members, (s) => s.subcategory);
  return [...groups].map(([subcategory, standards]) => ({
    title: subcategory?.name ?? null,
    standards,
  }));
}

/** Numbers the standards through, in the order they stand in the booklet. */
function finishBooklet(
  { kind, of, id, name, place, page }: ReturnType<typeof listBookletFrames>[number],
  drafts: readonly Draft[],
): Booklet {
  let count = 0;
  const number = ({ title, standards }: Draft['groups'][number]): BookletGroup => ({
    title,
    entries: standards.map((standard) => ({ position: ++count, standard })),
  });
  const parts = drafts.map(
    ({ title, groups }): BookletPart => ({ title, groups: groups.map(number) }),
  );
  return { kind, of, id, name, place, page, title: `${name}题录`, parts, count };
}
