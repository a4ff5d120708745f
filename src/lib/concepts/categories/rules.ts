import { listCategoryPaths, listPathsAbove } from '../../dataset/category-paths.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { compareCount } from '../../dataset/findings/count.ts';
import type { Finding } from '../../dataset/findings/issue.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { isPlace, placeAt } from './records.ts';
import { listNodes } from './tree.ts';

/** The fields of a standard that say where it belongs. */
const classified = ['category', 'subcategory', 'categories'];

/** Categories of every level hold as many standards as their source counts. */
export function checkCategoryCounts(dataset: Dataset): Finding[] {
  const counts = new Map<string, number>();
  for (const record of dataset.standards.standards) {
    for (const path of new Set(listCategoryPaths(record).flatMap(listPathsAbove))) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return listNodes(dataset).flatMap(({ path, record, at }) =>
    compareCount('categories', at, record, counts.get(path) ?? 0, classified),
  );
}

/** A former place is that of one category only, and of none that stands there by now. */
export function checkFormerPlaces(dataset: Dataset): Finding[] {
  const nodes = listNodes(dataset);
  const taken = new Map(nodes.map(({ path }) => [path, path]));
  return nodes.flatMap(({ path, record, at }) =>
    (record.formerIds ?? []).flatMap((former, k): Finding[] => {
      if (!isPlace(former)) return [];
      const place = placeAt('', former);
      const owner = taken.get(place);
      taken.set(place, owner ?? path);
      if (owner === undefined) return [];
      return [
        {
          file: 'categories',
          path: [...at, 'formerIds', k],
          kind: 'category.former-place',
          problem: `旧路径 ${place} 已是分类 ${owner} 的`,
          advice: '一个旧网址只能指向一个分类：删去其中一处',
        },
      ];
    }),
  );
}

/** The categories of a standard are written in one way, each once, none beside one below it. */
export function checkClassification({ standards }: Dataset): Finding[] {
  return standards.standards.flatMap((record, i) => [
    ...checkOneWay(record, i),
    ...(record.categories ?? []).flatMap((path, k, all) =>
      checkPath(path, all, k).map((found): Finding => {
        return { file: 'standards', path: ['standards', i, 'categories', k], ...found };
      }),
    ),
  ]);
}

function checkOneWay(record: StandardRecord, index: number): Finding[] {
  const { categories, category, subcategory } = record;
  if (!categories || (!category && !subcategory)) return [];
  const [other = ''] = listCategoryPaths({ category, subcategory });
  const advice =
    other === '' || categories.includes(other)
      ? '删去 category 与 subcategory'
      : `删去 category 与 subcategory；仍属于该分类的，在 categories 中添上 ${JSON.stringify(other)}`;
  const problem = '分类既写在 categories，又写在 category 与 subcategory';
  const path = ['standards', index, 'categories'];
  return [{ file: 'standards', path, kind: 'category.two-ways', problem, advice }];
}

function checkPath(
  path: string,
  all: readonly string[],
  at: number,
): Pick<Finding, 'kind' | 'problem' | 'advice' | 'severity'>[] {
  if (all.indexOf(path) < at) {
    return [{ kind: 'category.twice', problem: `分类 ${path} 重复`, advice: '删去重复的一个' }];
  }
  const below = all.find((other) => other.startsWith(`${path}/`));
  if (below === undefined) return [];
  const problem = `分类 ${path} 与其下的 ${below} 并列`;
  const advice = '属于下级分类即属于上级分类：删去上级';
  return [{ kind: 'category.above', problem, advice, severity: 'hint' }];
}
