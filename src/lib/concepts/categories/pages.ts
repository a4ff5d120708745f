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
import { createIndexPage } from './index-page.ts';
import { isListed, kindOf } from './records.ts';
import type { CategoryNode } from './schema.ts';
import { levelOf, listMembers, listNodes } from './tree.ts';

/** The pages of categories: their list, then each before those below it. */
export function listCategoryPages(model: Model): Page[] {
  return [
    ...(isListed(model.dataset) ? [createIndexPage(model)] : []),
    ...listNodes(model.dataset).map((node) => createCategoryPage(model, node)),
  ];
}

/** The page of a category of any level: what it covers, those below it, its standards. */
function createCategoryPage(model: Model, node: CategoryNode): Page {
  const { say } = model.labels;
  const { path, record, children } = node;
  const members = listMembers(model, path);
  const top = levelOf(node) === 1;
  const { title, description } = nameCategory(model, node);
  return {
    address: pageAddress.category(path),
    kind: kindOf(node),
    id: record.id,
    title,
    crumbs: listCrumbs(model, node),
    description,
    blocks: [
      ...(record.description ?? []).map((text) => quote(paragraph(text))),
      ...sayWhere(model, node),
      ...(children.length > 0
        ? [
            section('subcategories', say(top ? 'category.subcategories' : 'category.narrower')),
            bulletList(
              children.map((child) => linkChild(model, child, pageAddress.category(path))),
            ),
          ]
        : []),
      ...listStandards(model, node, members.length),
    ],
  };
}

/** Its title and description. */
function nameCategory(model: Model, node: CategoryNode): Pick<Page, 'title' | 'description'> {
  const { say } = model.labels;
  const { record, fullName, children } = node;
  const count = listMembers(model, node.path).length;
  const parent = node.way.at(-2);
  if (!parent) {
    const words = { name: fullName, subcategories: children.length, standards: count };
    return { title: fullName, description: say('category.description', words) };
  }
  const words = { name: record.name, category: parent.fullName, count };
  return {
    title: say('subcategory.title', words),
    description: say(count > 0 ? 'subcategory.description' : 'subcategory.emptyDescription', words),
  };
}

function listCrumbs({ labels: { say } }: Model, { way }: CategoryNode): SiteLink[] {
  return [
    { label: say('categories.title'), address: pageAddress.categories },
    ...way.slice(0, -1).map(({ record: { name }, path }) => ({
      label: name,
      address: pageAddress.category(path),
    })),
  ];
}

function listStandards({ labels: { say } }: Model, node: CategoryNode, count: number): Block[] {
  const title = section('standards', say('heading.standards'));
  if (count > 0) return [title, component('CategoryStandards', node.path)];
  if (levelOf(node) === 1) return [];
  const second = levelOf(node) === 2;
  return [title, paragraph(say(second ? 'subcategory.noStandards' : 'category.noStandards'))];
}

/** A category with the number of its standards, as the page above it lists it. */
function linkChild(model: Model, { path, record }: CategoryNode, from: string): InlinePart[] {
  const count = listMembers(model, path).length;
  const name = link(relativeAddress(from, pageAddress.category(path)), record.name);
  return model.labels.phrase(count > 0 ? 'subcategory.item' : 'subcategory.emptyItem', {
    name,
    count,
  });
}

/** Where the source has a category, and under which name if not the one of the table. */
function sayWhere(
  { dataset, labels: { phrase } }: Model,
  { top, path, record }: CategoryNode,
): Block[] {
  if (!top.place) return [];
  const place = linkPlace(top.place, dataset, pageAddress.category(path));
  return [
    paragraph(
      'textName' in record && record.textName
        ? phrase('subcategory.printed', { place, inText: record.textName })
        : phrase('place.printed', { place }),
    ),
  ];
}
