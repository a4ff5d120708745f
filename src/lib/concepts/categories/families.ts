import type { Model } from '../../model/model.ts';
import type { CategoryNode } from './schema.ts';
import { listTops } from './tree.ts';

/** The categories of the first level that belong to one family, or to none. */
export interface FamilyCategories {
  /** The id of the family; null for those of none. */
  family: string | null;
  name: string;
  /** The section of the list of categories that has them, where several families have some. */
  anchor: string;
  tops: readonly CategoryNode[];
}

/** The categories of each family that has some, in the order of the families, those of none last. */
export function groupByFamily({ dataset, labels: { say } }: Model): FamilyCategories[] {
  const groups = Map.groupBy(listTops(dataset), ({ top }) => top.family ?? null);
  const families = dataset.site.families.map(({ id, shortName }) => ({
    family: id,
    name: shortName,
    anchor: `family-${id}`,
  }));
  const none = { family: null, name: say('standards.inNoFamily'), anchor: 'no-family' };
  return [...families, none].flatMap((group) => {
    const tops = groups.get(group.family);
    return tops ? [{ ...group, tops }] : [];
  });
}
