import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import {
  type Block,
  bulletList,
  component,
  type InlinePart,
  link,
  paragraph,
  quote,
  section,
} from '../../mdx/nodes.ts';
import type { Model } from '../../model/model.ts';
import type { Page, SiteLink } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import { isListed } from './records.ts';
import type { Category, Subcategory } from './schema.ts';

/** The pages of categories: their list, then each with its subcategories. */
export function listCategoryPages(model: Model): Page[] {
  const { categories } = model.dataset.categories;
  return [
    ...(isListed(model.dataset) ? [createIndexPage(model)] : []),
    ...categories.flatMap((category) => [
      createCategoryPage(model, category),
      ...category.subcategories.map((sub) => createSubcategoryPage(model, category, sub)),
    ]),
  ];
}

function createIndexPage({ dataset, labels: { say } }: Model): Page {
  return {
    address: pageAddress.categories,
    kind: 'list',
    id: 'categories',
    title: say('categories.title'),
    description: say('categories.description', { count: dataset.categories.categories.length }),
    crumbs: [],
    unindexed: true,
    blocks: [component('CategoryTable', 'categories')],
  };
}

const indexCrumb = ({ labels: { say } }: Model): SiteLink => ({
  label: say('categories.title'),
  address: pageAddress.categories,
});

/** The page of a category: what it covers, its subcategories, its standards. */
function createCategoryPage(model: Model, category: Category): Page {
  const { say, phrase } = model.labels;
  const { id, fullName, description = [], place, subcategories } = category;
  const address = pageAddress.category(id);
  const members = model.standards.filter((s) => s.category?.id === id);
  return {
    address,
    kind: 'category',
    id,
    title: fullName,
    crumbs: [indexCrumb(model)],
    description: say('category.description', {
      name: fullName,
      subcategories: subcategories.length,
      standards: members.length,
    }),
    blocks: [
      ...description.map((text) => quote(paragraph(text))),
      ...(place
        ? [paragraph(phrase('place.printed', { place: linkPlace(place, model.dataset, address) }))]
        : []),
      ...(subcategories.length > 0
        ? [
            section('subcategories', say('category.subcategories')),
            bulletList(subcategories.map((sub) => linkSubcategory(model, category, sub))),
          ]
        : []),
      ...(members.length > 0
        ? [section('standards', say('heading.standards')), component('CategoryStandards', id)]
        : []),
    ],
  };
}

/** A subcategory with the number of its standards, as the page of its category lists it. */
function linkSubcategory(
  { standards, labels: { phrase } }: Model,
  category: Category,
  { id, name }: Subcategory,
): InlinePart[] {
  const count = standards.filter((s) => s.subcategory?.id === id).length;
  const from = pageAddress.category(category.id);
  const to = link(relativeAddress(from, pageAddress.subcategory(category.id, id)), name);
  return phrase(count > 0 ? 'subcategory.item' : 'subcategory.emptyItem', { name: to, count });
}

/** The page of a subcategory, also of one without any standard. */
function createSubcategoryPage(model: Model, category: Category, subcategory: Subcategory): Page {
  const { say } = model.labels;
  const { id, name, description = [] } = subcategory;
  const count = model.standards.filter((s) => s.subcategory?.id === id).length;
  const words = { name, category: category.fullName, count };
  return {
    address: pageAddress.subcategory(category.id, id),
    kind: 'subcategory',
    id,
    title: say('subcategory.title', words),
    crumbs: [
      indexCrumb(model),
      { label: category.name, address: pageAddress.category(category.id) },
    ],
    description: say(count > 0 ? 'subcategory.description' : 'subcategory.emptyDescription', words),
    blocks: [
      ...description.map((text) => quote(paragraph(text))),
      ...sayWhere(model, category, subcategory),
      section('standards', say('heading.standards')),
      count > 0 ? component('SubcategoryStandards', id) : paragraph(say('subcategory.noStandards')),
    ],
  };
}

/** Where the source has a subcategory, and under which name if not the one of the table. */
function sayWhere(
  { dataset, labels: { phrase } }: Model,
  { id, place }: Category,
  { id: sub, textName }: Subcategory,
): Block[] {
  if (!place) return [];
  const at = linkPlace(place, dataset, pageAddress.subcategory(id, sub));
  return [
    paragraph(
      textName
        ? phrase('subcategory.printed', { place: at, inText: textName })
        : phrase('place.printed', { place: at }),
    ),
  ];
}
