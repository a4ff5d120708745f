import { pageAddress } from '../../addresses/page-address.ts';
import type { Category, Family, Subsystem } from '../../dataset/types.ts';
import type { Model } from '../../model/create-model.ts';
import type { Standard } from '../../model/standard.ts';
import type { Booklet, BookletGroup, BookletPart } from './booklet.ts';
import { bookletId } from './booklet-id.ts';

/** Standards under headings, before they are numbered. */
interface Draft {
  title: string;
  groups: { title: string | null; standards: readonly Standard[] }[];
}

/** The booklets of a dataset: one for each family, category and subsystem. */
export function listBooklets(model: Model): Booklet[] {
  const { site, categories, subsystems } = model.dataset;
  return [
    ...site.families.map((family) => createFamilyBooklet(model, family)),
    ...categories.categories.map((category) => createCategoryBooklet(model, category)),
    ...subsystems.subsystems.map((subsystem) => createSubsystemBooklet(model, subsystem)),
  ];
}

function createFamilyBooklet(model: Model, { id, name, listing }: Family): Booklet {
  const members = model.standards.filter((s) => s.family.id === id);
  const drafts = groupByCategory(model, members);
  const frame = { kind: 'family', of: id, name, place: listing } as const;
  return finishBooklet({ ...frame, page: pageAddress.family(id) }, drafts);
}

function createCategoryBooklet(model: Model, { id, fullName, place }: Category): Booklet {
  const members = model.standards.filter((s) => s.category?.id === id);
  const drafts = groupBySubcategory(members).map(({ title, standards }) => ({
    title: title ?? unclassified,
    groups: [{ title: null, standards }],
  }));
  const frame = { kind: 'category', of: id, name: fullName, place } as const;
  return finishBooklet({ ...frame, page: pageAddress.category(id) }, drafts);
}

function createSubsystemBooklet(model: Model, { id, name, place }: Subsystem): Booklet {
  const members = model.standards.filter((s) => s.subsystem?.id === id);
  const drafts = groupByCategory(model, members);
  const frame = { kind: 'subsystem', of: id, name, place } as const;
  return finishBooklet({ ...frame, page: pageAddress.subsystem(id) }, drafts);
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
  frame: Omit<Booklet, 'id' | 'title' | 'parts' | 'count'>,
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
  const { kind, of, name } = frame;
  return { ...frame, id: bookletId(kind, of), title: `${name}题录`, parts, count };
}
