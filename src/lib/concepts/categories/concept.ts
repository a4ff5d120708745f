import { pageAddress } from '../../addresses/page-address.ts';
import { listCategoryPaths } from '../../dataset/category-paths.ts';
import type { Dataset } from '../../dataset/dataset-schema.ts';
import { stepMark } from '../../dataset/record-words.ts';
import type { StandardRecord } from '../../dataset/types.ts';
import { createFence } from '../../diagrams/diagram.ts';
import { type Block, component, paragraph } from '../../mdx/nodes.ts';
import type { Fact, FactPart } from '../../model/fact.ts';
import type { StandardColumn } from '../../model/lists/standard-columns.ts';
import type { Model } from '../../model/model.ts';
import type { Standard } from '../../model/standard.ts';
import type { SiteLink } from '../../pages/page.ts';
import type { Concept, HomeCard } from '../concept.ts';
import { divideByCategory, listFrames } from './booklets.ts';
import { drawCategories } from './diagram.ts';
import { listCategoryFacets } from './facets.ts';
import { findGaps, listEmptyCategories } from './gaps.ts';
import { listNavigation } from './navigation.ts';
import { listCategoryPages } from './pages.ts';
import { records } from './records.ts';
import { checkCategoryCounts, checkClassification, checkFormerPlaces } from './rules.ts';
import type { CategoryNode } from './schema.ts';
import { listMembers, listNodes, listTops, nameWay } from './tree.ts';

/** Standards divided into categories, which may be divided again to any depth; a standard may stand in several. */
export const categories: Concept = {
  ...records,
  kinds: records.recordKinds,
  rules: [checkCategoryCounts, checkClassification, checkFormerPlaces],
  pages: listCategoryPages,
  navigation: listNavigation,
  familyCards,
  familyBlocks,
  resolve,
  facts,
  crumbs: (_, { categories: [main] }) => (main ? listSteps(main) : []),
  columns,
  facets: listCategoryFacets,
  gaps: findGaps,
  hasGaps: (dataset) => listEmptyCategories(dataset).length > 0,
  booklets: listFrames,
  divide: divideByCategory,
};

function columns({ labels: { say } }: Pick<Model, 'labels'>): StandardColumn[] {
  return [
    {
      key: 'category',
      word: say('categories.column'),
      slug: 'category',
      read: ({ categories: ways }) => ways.map(nameWay).join(say('mark.semicolon')) || null,
      isSeveral: ({ categories: ways }) => ways.length > 1,
    },
  ];
}

/** With more cards than this, each says no more than its name and number. */
const mostDetailed = 24;

function familyCards(model: Model, family: string | null): HomeCard[] {
  const { say } = model.labels;
  const tops = listTops(model.dataset).filter(({ top }) => (top.family ?? null) === family);
  return tops.map(({ path, record, children }) => ({
    label: record.name,
    address: pageAddress.category(path),
    count: say('count.standards', { count: listMembers(model, path).length }),
    detail:
      tops.length > mostDetailed
        ? ''
        : children.map((child) => child.record.name).join(say('mark.comma')),
  }));
}

/** The figure of the categories of a family, and their table where it has no room for all of them. */
function familyBlocks(model: Model, family: string): Block[] {
  const drawing = drawCategories(model, family);
  const { categories: list } = model.dataset.categories;
  const listed = !drawing?.complete && list.some((category) => category.family === family);
  return [
    ...(drawing
      ? [paragraph(model.labels.say('categories.redrawn')), createFence(drawing.diagram)]
      : []),
    ...(listed ? [component('FamilyCategories', family)] : []),
  ];
}

/** A line for each category a standard stands in, with the way there. */
function facts({ labels: { say } }: Model, { categories: ways }: Standard): Fact[] {
  return ways.map((node) => {
    const steps = listSteps(node).map(({ label, address }) => ({ words: label, address }));
    const parts = steps.flatMap((step, i): FactPart[] => (i === 0 ? [step] : [stepMark, step]));
    const name = say('categories.column');
    return { id: 'category', in: ['page', 'markdown', 'booklet'], name, parts };
  });
}

/** The way from the first level to a category, as links. */
const listSteps = ({ way }: CategoryNode): SiteLink[] =>
  way.map(({ record, path }) => ({ label: record.name, address: pageAddress.category(path) }));

function resolve(dataset: Dataset) {
  const known = new Map(listNodes(dataset).map((node) => [node.path, node]));
  return (record: StandardRecord) => {
    const found = listCategoryPaths(record).flatMap((path) => known.get(path) ?? []);
    const [main] = found;
    return {
      categories: found,
      category: main?.top ?? null,
      subcategory: main?.way[1]?.record ?? null,
    };
  };
}
