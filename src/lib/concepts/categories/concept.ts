import { pageAddress } from '../../addresses/page-address.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { createFence } from '../../diagrams/diagram.ts';
import { type Block, paragraph } from '../../mdx/nodes.ts';
import type { Fact } from '../../model/fact.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { StandardColumn } from '../../model/standard-columns.ts';
import {
  type FacetValue,
  listFormerValues,
  type StandardFacet,
} from '../../model/standard-facets.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { Concept, HomeCard, NavigationGroup } from '../concept.ts';
import { divideByCategory, listFrames } from './booklets.ts';
import { drawCategories } from './diagram.ts';
import { findGaps, listEmptySubcategories } from './gaps.ts';
import { listCategoryPages } from './pages.ts';
import { isPresent, records } from './records.ts';
import { checkCategoryCounts } from './rules.ts';
import type { Category, Subcategory } from './schema.ts';

/** Standards divided into categories and subcategories. */
export const categories: Concept = {
  ...records,
  kinds: { category: 'category.kind', subcategory: 'subcategory.kind' },
  rules: [checkCategoryCounts],
  pages: listCategoryPages,
  navigation,
  familyCards,
  familyBlocks,
  resolve,
  facts,
  crumbs,
  columns,
  facets,
  gaps: findGaps,
  hasGaps: (dataset) => listEmptySubcategories(dataset).length > 0,
  booklets: listFrames,
  divide: divideByCategory,
};

function columns({ labels: { say } }: Pick<Model, 'labels'>): StandardColumn[] {
  return [
    {
      key: 'category',
      word: say('categories.column'),
      slug: 'category',
      read: ({ category, subcategory }) =>
        [category?.name, subcategory?.name].filter(Boolean).join(' › ') || null,
    },
  ];
}

function navigation({ dataset, labels: { say } }: Model): NavigationGroup[] {
  if (!isPresent(dataset)) return [];
  return [
    {
      title: { label: say('categories.title'), address: pageAddress.categories },
      items: dataset.categories.categories.map(({ id, name, subcategories }) => ({
        label: name,
        address: pageAddress.category(id),
        items: subcategories.map((sub) => ({
          label: sub.name,
          address: pageAddress.subcategory(id, sub.id),
        })),
      })),
    },
  ];
}

function familyCards(
  { dataset, standards, labels: { say } }: Model,
  family: string | null,
): HomeCard[] {
  return dataset.categories.categories
    .filter((category) => (category.family ?? null) === family)
    .map(({ id, name, subcategories }) => ({
      label: name,
      address: pageAddress.category(id),
      count: say('count.standards', {
        count: standards.filter((s) => s.category?.id === id).length,
      }),
      detail: subcategories.map((s) => s.name).join(say('mark.comma')),
    }));
}

function familyBlocks(model: Model, family: string): Block[] {
  const drawing = drawCategories(model, family);
  return drawing ? [paragraph(model.labels.say('categories.redrawn')), createFence(drawing)] : [];
}

function facts(model: Model, standard: Standard): Fact[] {
  const way = crumbs(model, standard).map(({ label, address }) => ({ words: label, address }));
  if (way.length === 0) return [];
  const parts = way.flatMap((step, i) => (i === 0 ? [step] : [' › ', step]));
  const name = model.labels.say('categories.column');
  return [{ id: 'category', in: ['page', 'markdown', 'booklet'], name, parts }];
}

function crumbs(_: Model, { category, subcategory }: Standard): SiteLink[] {
  if (!category) return [];
  const way = [{ label: category.name, address: pageAddress.category(category.id) }];
  if (!subcategory) return way;
  const address = pageAddress.subcategory(category.id, subcategory.id);
  return [...way, { label: subcategory.name, address }];
}

function facets({ dataset, labels: { say } }: Model): StandardFacet[] {
  const both = ({ category, subcategory }: Standard): FacetValue | null =>
    category && subcategory
      ? [`${category.id}/${subcategory.id}`, `${category.name} › ${subcategory.name}`]
      : null;
  const { categories: list } = dataset.categories;
  const values = list.map(({ id, name }): FacetValue => [id, name]);
  return [
    {
      name: 'category',
      word: say('categories.column'),
      in: ['table', 'search'],
      read: ({ category: c }) => c && [c.id, c.name],
      values,
      formerIds: listFormerValues(list),
    },
    {
      name: 'subcategory',
      word: say('subcategory.kind'),
      in: ['table'],
      read: both,
      formerIds: listFormerValues(list.flatMap(listPairs)),
    },
  ];
}

/** The subcategories of a category as values of their facet: either id may be a former one. */
function listPairs(category: Category): { id: string; formerIds: string[] }[] {
  const idsOf = ({ id, formerIds = [] }: Category | Subcategory) => [id, ...formerIds];
  return category.subcategories.map((sub) => {
    const pairs = idsOf(category).flatMap((one) => idsOf(sub).map((two) => `${one}/${two}`));
    return { id: `${category.id}/${sub.id}`, formerIds: pairs.slice(1) };
  });
}

function resolve({ categories: { categories: list } }: Dataset) {
  const known = new Map(list.map((category) => [category.id, category]));
  return ({ category: id, subcategory: sub }: StandardRecord) => {
    const category = known.get(id ?? '') ?? null;
    const subcategory = category?.subcategories.find((each) => each.id === sub) ?? null;
    return { category, subcategory };
  };
}
