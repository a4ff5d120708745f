import { pageAddress } from '../../addresses/page-address.ts';
import { relativeAddress } from '../../addresses/relative-address.ts';
import { type Block, bulletList, component, heading, link, paragraph } from '../../mdx/nodes.ts';
import type { Model } from '../../model/create-model.ts';
import type { Page } from '../../pages/page.ts';
import { linkPlace } from '../../pages/statement-blocks.ts';
import { bookletId } from '../booklets/booklet-id.ts';
import { isPublished } from '../concept.ts';
import type { Category, Subcategory } from './schema.ts';

/** The pages of categories: their list, then each with its subcategories. */
export function listCategoryPages(model: Model): Page[] {
  const { categories } = model.dataset.categories;
  const listed = categories.length > 0 || isPublished(model.dataset, pageAddress.categories);
  return [
    ...(listed ? [createIndexPage(model)] : []),
    ...categories.flatMap((category) => [
      createCategoryPage(model, category),
      ...category.subcategories.map((sub) => createSubcategoryPage(model, category, sub)),
    ]),
  ];
}

function createIndexPage({ dataset }: Model): Page {
  const { length } = dataset.categories.categories;
  return {
    address: pageAddress.categories,
    kind: 'list',
    id: 'categories',
    title: '分类',
    description: `${length} 个一级分类及其二级分类。`,
    crumbs: [],
    unindexed: true,
    blocks: [component('CategoryTable', 'categories')],
  };
}

const indexCrumb = { label: '分类', address: pageAddress.categories };

/** The page of a category: what it covers, its subcategories, its standards. */
function createCategoryPage(model: Model, category: Category): Page {
  const address = pageAddress.category(category.id);
  const members = model.standards.filter((s) => s.category?.id === category.id);
  return {
    address,
    kind: 'category',
    id: category.id,
    title: category.fullName,
    crumbs: [indexCrumb],
    booklet: bookletId('category', category.id),
    description: `${category.fullName}：${category.subcategories.length} 个二级分类，${members.length} 项标准。`,
    blocks: [
      ...category.description.map((text) => quoteOf(text)),
      paragraph('照录自', linkPlace(category.place, model.dataset, address), '。'),
      heading(2, '二级分类'),
      bulletList(
        category.subcategories.map(({ id, name }) => {
          const count = members.filter((s) => s.subcategory?.id === id).length;
          const target = pageAddress.subcategory(category.id, id);
          return [link(relativeAddress(address, target), name), `（${countWords(count)}）`];
        }),
      ),
      heading(2, '标准'),
      component('CategoryStandards', category.id),
    ],
  };
}

/** The page of a subcategory, also of one without any standard. */
function createSubcategoryPage(model: Model, category: Category, subcategory: Subcategory): Page {
  const address = pageAddress.subcategory(category.id, subcategory.id);
  const members = model.standards.filter((s) => s.subcategory?.id === subcategory.id);
  const { name, textName, description } = subcategory;
  const title = `${name}标准`;
  const blocks: Block[] = [
    ...description.map((text) => quoteOf(text)),
    paragraph(
      '照录自',
      linkPlace(category.place, model.dataset, address),
      textName ? `，正文称“${textName}”。` : '。',
    ),
    heading(2, '标准'),
    members.length > 0
      ? component('SubcategoryStandards', subcategory.id)
      : paragraph(`正文列有本二级分类，表中没有一项标准：这是标准体系的空白。`),
  ];
  return {
    address,
    kind: 'subcategory',
    id: subcategory.id,
    title: `${title}（${category.fullName}）`,
    crumbs: [indexCrumb, { label: category.name, address: pageAddress.category(category.id) }],
    description: `${category.fullName}中的${title}：${countWords(members.length)}。`,
    blocks,
  };
}

function quoteOf(text: string): Block {
  return { type: 'blockquote', children: [paragraph(text)] };
}

function countWords(count: number): string {
  return count > 0 ? `${count} 项` : '表中没有标准';
}
