import type { Labels } from '../../labels/labels.ts';
import type { Model } from '../../model/model.ts';
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
      frame.divide === 'categories'
        ? groupByCategory(model, members)
        : divide(model.labels, members);
    return finishBooklet(model.labels, frame, drafts);
  });
}

/** A part for each subcategory. */
function divide({ say }: Labels, members: readonly Standard[]): Draft[] {
  return groupBySubcategory(members).map(({ title, standards }) => ({
    title: title ?? say('booklets.unclassified'),
    groups: [{ title: null, standards }],
  }));
}

/** A part for each category in the order of the dataset; one part when there are none. */
function groupByCategory(
  { dataset, labels: { say } }: Model,
  members: readonly Standard[],
): Draft[] {
  const groups = Map.groupBy(members, (s) => s.category?.id ?? null);
  const rest = groups.get(null) ?? [];
  const drafts = dataset.categories.categories.flatMap(({ id, fullName }): Draft[] => {
    const standards = groups.get(id);
    return standards ? [{ title: fullName, groups: groupBySubcategory(standards) }] : [];
  });
  if (rest.length === 0) return drafts;
  const title = say(drafts.length > 0 ? 'booklets.unclassified' : 'booklets.standards');
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
  { say }: Labels,
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
  return { kind, of, id, name, place, page, title: say('booklets.title', { name }), parts, count };
}
