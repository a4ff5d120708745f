import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listEmptyCategories } from '../../../../../src/lib/concepts/categories/gaps.ts';
import { checkFormerPlaces } from '../../../../../src/lib/concepts/categories/rules.ts';
import { listMembers, listNodes } from '../../../../../src/lib/concepts/categories/tree.ts';
import { concepts } from '../../../../../src/lib/concepts/registry.ts';
import { readAdvice } from '../../../../../src/lib/dataset/findings/issue.ts';
import { checkAddresses } from '../../../../../src/lib/dataset/validate/rules/addresses.ts';
import { formatFact } from '../../../../../src/lib/model/fact.ts';
import { listFactsIn } from '../../../../../src/lib/model/list-facts.ts';
import { listColumns } from '../../../../../src/lib/model/lists/list-columns.ts';
import { exportStandards } from '../../../../../src/lib/outputs/json/export-standards.ts';
import { digestDataset } from '../../../../../src/lib/releases/compare-digests.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses, listMoved } from '../../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createManyCategories } from './many-categories.ts';

const dataset = loadFixture('classified-dataset');
const model = createModel(dataset, '2024-06-15');
const pages = new Map(listPages(model).map((page) => [page.address, page]));
const membersOf = (path: string) => listMembers(model, path).map(({ id }) => id);

describe('a category of any level', () => {
  test('counts what is in it or below it, each standard once', () => {
    expect(membersOf('thermal')).toEqual(['one', 'two', 'three', 'four']);
    expect(membersOf('thermal/turbine')).toEqual(['two', 'three', 'four']);
    expect(membersOf('thermal/turbine/blade')).toEqual(['two', 'three']);
    expect(membersOf('thermal/turbine/general/deep')).toEqual(['three']);
    expect(membersOf('hydro/general')).toEqual(['one', 'five']);
    expect(membersOf('general')).toEqual([]);
  });

  test('has a page with the whole way, those below it and its standards', () => {
    const page = pages.get('categories/thermal/turbine/general.html');
    expect(page?.kind).toBe('division');
    expect(page?.title).toBe('通用标准（汽轮机）');
    expect(page?.crumbs).toEqual([
      { label: '分类', address: 'categories.html' },
      { label: '火电 <b>', address: 'categories/thermal.html' },
      { label: '汽轮机', address: 'categories/thermal/turbine.html' },
    ]);
    const text = JSON.stringify(page?.blocks);
    expect(text).toContain('general/deep.html');
    expect(text).toContain('"CategoryStandards"');
    expect(text).toContain('thermal/turbine/general');
  });

  test('that is divided no further and has no standard is a gap', () => {
    expect(listEmptyCategories(dataset).map(({ path }) => path)).toEqual([
      'thermal/turbine/empty',
      'vacant',
    ]);
    const [gap] = concepts.flatMap((concept) => concept.gaps?.(model) ?? []);
    expect(gap?.title).toBe('未收录标准的分类');
    expect(JSON.stringify(gap?.blocks)).toContain('categories/thermal/turbine/empty.html');
  });

  test('is found at the places it had elsewhere, and so are those below it, and no ledger loses them', () => {
    const before = structuredClone(dataset);
    const after = structuredClone(dataset);
    const [thermal, hydro, line] = after.categories.categories;
    const turbine = thermal?.subcategories?.splice(1, 1)[0];
    if (!turbine || !hydro || !line) throw new Error('the fixture is another');
    hydro.subcategories?.push(turbine);
    after.categories.categories.splice(2, 1);
    turbine.subcategories?.push({ id: 'line', name: line.name });
    after.standards.standards = [];
    after.addresses = { addresses: listAddresses(before) };
    const lost = checkAddresses(after);
    const own = lost.find(({ problem }) => problem.includes('categories/thermal/turbine.html'));
    expect(own && readAdvice(own)).toContain('旧路径');
    const other = lost.find(({ problem }) => problem.includes('booklets/category-line.html'));
    expect(other && readAdvice(other)).not.toContain('旧路径');
    turbine.formerIds = [
      'engine',
      'thermal/turbine',
      'thermal/engine',
      'fire/turbine',
      'fire/engine',
    ];
    const moved = turbine.subcategories?.at(-1);
    if (moved) moved.formerIds = ['/line'];
    const still = checkAddresses(after).filter(({ problem }) => !problem.includes('standards/'));
    expect(still.map(({ problem }) => problem)).toEqual([]);
    const to = new Map(listMoved(after));
    expect(to.get('categories/thermal/turbine/blade.html')).toBe(
      'categories/hydro/turbine/blade.html',
    );
    expect(to.get('categories/line.html')).toBe('categories/hydro/turbine/line.html');
    expect(to.get('booklets/category-line.html')).toBe('booklets/category-hydro.html');
    expect(checkFormerPlaces(after)).toEqual([]);
    if (moved) moved.formerIds = ['/vacant', 'thermal/turbine'];
    expect(checkFormerPlaces(after).map(({ path }) => path.at(-1))).toEqual([0, 1]);
  });

  test('is found at every address it could have had before', () => {
    const moved = new Map(listMoved(dataset));
    const now = 'categories/thermal/turbine/blade.html';
    for (const old of ['fire/engine/vane', 'fire/turbine/blade', 'thermal/engine/blade']) {
      expect(moved.get(`categories/${old}.html`)).toBe(now);
    }
    expect([...moved.values()].filter((address) => address === now)).toHaveLength(7);
    expect(listAddresses(dataset)).toEqual(expect.arrayContaining([now, ...moved.keys()]));
  });

  test('is told apart in versions though others have its id', () => {
    const digest = digestDataset(dataset);
    expect([...(digest.get('subcategory')?.keys() ?? [])]).toEqual([
      'general',
      'turbine',
      'hydro/general',
    ]);
    expect(digest.get('division')?.size).toBe(4);
    expect(digest.get('category')?.size).toBe(5);
  });
});

describe('a standard in several categories', () => {
  const standard = model.resolveStandard('three');

  test('shows each as a line with the way there, the main one in its crumbs', () => {
    const facts = listFactsIn('page', model, standard).filter(({ id }) => id === 'category');
    expect(facts.map(formatFact)).toEqual([
      '线路',
      '火电 <b> › 汽轮机 › 叶片 " \'x',
      '火电 <b> › 汽轮机 › 通用 › 第四级',
    ]);
    expect(facts[1]?.parts.at(-1)).toMatchObject({
      address: 'categories/thermal/turbine/blade.html',
    });
    const crumbs = pages.get('standards/three.html')?.crumbs.map(({ address }) => address);
    expect(crumbs).toEqual(['families/power.html', 'categories/line.html']);
  });

  test('has all of them in one cell of tables, and in the data', () => {
    const column = listColumns(model, model.standards).find(({ key }) => key === 'category');
    expect(column?.read(model.resolveStandard('one'))).toBe('火电 <b> › 通用|{a}；水电 › 通用');
    const rows = new Map(exportStandards(model).map((row) => [row.id, row]));
    expect(rows.get('three')).toMatchObject({
      category: '线路',
      subcategory: null,
      categories: ['line', 'thermal/turbine/blade', 'thermal/turbine/general/deep'],
    });
    expect(rows.get('five')).toMatchObject({ subcategory: '通用', categories: ['hydro/general'] });
    expect(rows.get('seven')).toMatchObject({ category: null, categories: [] });
  });
});

test('whatever the classification, every standard counts on the way of each of its categories and nowhere else', () => {
  const nodes = listNodes(dataset);
  const paths = nodes.map(({ path }) => path);
  const chosen = fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(chosen, { maxLength: 8 }), (lists) => {
      const changed = structuredClone(dataset);
      changed.standards.standards = lists.map((categories, i) => ({
        id: `x-${i}`,
        title: '甲',
        categories,
      }));
      const made = createModel(changed, '2024-06-15');
      for (const path of paths) {
        const expected = lists.flatMap((categories, i) =>
          categories.some((each) => `${each}/`.startsWith(`${path}/`)) ? [`x-${i}`] : [],
        );
        expect(listMembers(made, path).map(({ id }) => id)).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  );
});

describe('the figure of a family', () => {
  const blocksOf = (...size: Parameters<typeof createManyCategories>) => {
    const many = createModel(createManyCategories(...size), '2024-06-15');
    const page = listPages(many).find(({ address }) => address === 'families/power.html');
    return (page?.blocks ?? []).map((block) => ('name' in block ? block.name : block.type));
  };

  test('shows all levels while there is room, else those above with the table beside', () => {
    expect(blocksOf(5, 4, 2)).toContain('code');
    expect(blocksOf(5, 4, 2)).not.toContain('FamilyCategories');
    expect(blocksOf(8, 8, 2)).toEqual(expect.arrayContaining(['code', 'FamilyCategories']));
  });

  test('gives way to the table for 105 categories', () => {
    expect(blocksOf(105)).toContain('FamilyCategories');
    expect(blocksOf(105)).not.toContain('code');
  });
});

test('the cards of the home page leave out what is below when there are many', () => {
  const detailsOf = (count: number) => {
    const many = createModel(createManyCategories(count, 2, 2), '2024-06-15');
    const cards = concepts.flatMap((concept) => concept.familyCards?.(many, 'power') ?? []);
    expect(cards).toHaveLength(count);
    return new Set(cards.map(({ detail }) => detail !== ''));
  };
  expect(detailsOf(24)).toEqual(new Set([true]));
  expect(detailsOf(105)).toEqual(new Set([false]));
});
