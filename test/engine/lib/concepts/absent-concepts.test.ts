import { describe, expect, test } from 'vitest';
import { concepts } from '../../../../src/lib/concepts/registry.ts';
import { conceptFiles } from '../../../../src/lib/dataset/concept-files.ts';
import { type Dataset, emptyFiles } from '../../../../src/lib/dataset/dataset-schema.ts';
import { findRuleViolations } from '../../../../src/lib/dataset/validate/assemble-dataset.ts';
import type { Block } from '../../../../src/lib/mdx/nodes.ts';
import type { Model } from '../../../../src/lib/model/model.ts';
import { writeStandard } from '../../../../src/lib/outputs/markdown/write-standard.ts';
import type { Page } from '../../../../src/lib/pages/page.ts';
import { createModel } from '../../../../src/lib/site/create-model.ts';
import { listPages } from '../../../../src/lib/site/list-pages.ts';
import {
  listFooter,
  listNavigation,
  listReferenceCards,
} from '../../../../src/lib/site/navigation.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

/*
 * A dataset without a concept builds a site without a trace of it: the fixture loses what it has, file by file, and
 * its pages must neither lead to what is gone nor keep the headings of it.
 */

const fixture = loadFixture('second-dataset');

/** Every file a dataset may lack whose absence shows, with those that cannot stand without it. */
const droppable = [
  ...Object.keys(conceptFiles).map((name) => [name]),
  ...[['events'], ['errata'], ['citations']],
  ['platform', 'flows'],
  [...Object.keys(conceptFiles), 'events', 'errata', 'citations'],
  [...Object.keys(conceptFiles).filter((name) => name !== 'roadmap'), 'events', 'errata'],
] as (keyof typeof emptyFiles)[][];

/** The fixture without some files, nothing of it published before, its references to what is gone taken out. */
function without(names: readonly (keyof typeof emptyFiles)[]): Dataset {
  const dataset = structuredClone({ ...fixture, addresses: emptyFiles.addresses });
  const emptied = structuredClone(
    Object.fromEntries(names.map((name) => [name, emptyFiles[name]])),
  );
  return mend({ ...dataset, ...emptied } as Dataset);
}

function mend(dataset: Dataset): Dataset {
  const { standards, categories, subsystems, platform, flows, errata } = dataset;
  const inCategories = new Set(categories.categories.map(({ id }) => id));
  if (inCategories.size === 0) subsystems.subsystems = [];
  const inSubsystems = new Set(subsystems.subsystems.map(({ id }) => id));
  for (const standard of standards.standards) {
    if (errata.errata.length === 0) {
      delete standard.printed;
      delete standard.corrected;
    }
    if (!inSubsystems.has(standard.subsystem ?? '')) standard.subsystem = null;
    if (inCategories.has(standard.category ?? '')) continue;
    standard.category = null;
    standard.subcategory = null;
  }
  errata.errata = errata.errata.filter(
    ({ field }) =>
      (field !== 'category' || inCategories.size > 0) &&
      (field !== 'focusArea' || inSubsystems.size > 0),
  );
  const ends = new Set([...platform.systems, ...flows.participants].map(({ id }) => id));
  const known = ({ from, to }: { from: string; to: string }) => ends.has(from) && ends.has(to);
  flows.flows = flows.flows.filter(({ steps }) => steps.every(known));
  flows.exchanges = flows.exchanges.filter(known);
  flows.participants = flows.participants.filter(
    ({ systems }) => systems?.ids.every((id) => ends.has(id)) ?? true,
  );
  if (!flows.stores?.every((id) => ends.has(id))) delete flows.stores;
  return dataset;
}

function listNodes(nodes: readonly object[]): Record<string, unknown>[] {
  return nodes.flatMap((node) => {
    const { children = [] } = node as { children?: object[] };
    return [node as Record<string, unknown>, ...listNodes(children)];
  });
}

/** Where the blocks of a page lead, diagrams included, as addresses without fragments. */
function listTargets({ address, blocks }: Page): string[] {
  const inDiagrams = /^ {2}[\w-]+: ((?:[\w-]+\/)*[\w.-]+\.html)/gmu;
  return listNodes(blocks).flatMap(({ type, url, value }) => {
    if (type === 'code') return [...`${value}`.matchAll(inDiagrams)].map(([, to = '']) => to);
    if (type !== 'link' || !/\.html\b/.test(`${url}`)) return [];
    return [new URL(`${url}`, `http://site.invalid/${address}`).pathname.slice(1)];
  });
}

/** Where every page leads: what stands around its content. */
function listFrame(model: Model): string[] {
  const { start, groups, reference } = listNavigation(model, []);
  const inGroups = groups.flatMap(({ title, items }) => [
    title,
    ...items.flatMap((item) => [item, ...(item.items ?? [])]),
  ]);
  const sections = concepts.flatMap((concept) => concept.homeSections?.(model) ?? []);
  const onHome = sections.flatMap(({ title, lead, cards }) => [
    title,
    ...(lead ? [lead] : []),
    ...cards,
  ]);
  return [
    ...[...start, ...inGroups, ...reference, ...onHome],
    ...[...listFooter(model), ...listReferenceCards(model)],
  ].map(({ address }) => address.replace(/#.*/u, ''));
}

/** Headings with nothing under them before the next one of their level or a higher one. */
function listBareHeadings({ address, blocks }: Page): string[] {
  return blocks.flatMap((block: Block, i) => {
    if (block.type !== 'heading') return [];
    const next = blocks[i + 1];
    const bare = !next || (next.type === 'heading' && next.depth <= block.depth);
    return bare ? [`${address} ${JSON.stringify(block.children).slice(0, 200)}`] : [];
  });
}

/** What sites have besides generated pages. */
const others = new Set(['index.html', 'standards.html', 'search.html']);

function expectNoTrace(dataset: Dataset): void {
  expect(findRuleViolations(dataset)).toEqual([]);
  const model = createModel(dataset, '2024-06-15');
  const pages = listPages(model);
  const present = new Set(pages.map(({ address }) => address));
  const isLost = (to: string) => to.endsWith('.html') && !present.has(to) && !others.has(to);
  const lost = pages.flatMap((page) => [
    ...listTargets(page).flatMap((to) => (isLost(to) ? [`${page.address} → ${to}`] : [])),
    ...page.crumbs.flatMap((to) => (isLost(to.address) ? [`${page.address} ↑ ${to.address}`] : [])),
  ]);
  expect(lost).toEqual([]);
  expect(listFrame(model).filter(isLost)).toEqual([]);
  expect(pages.flatMap(listBareHeadings)).toEqual([]);
  expect(pages.filter(({ blocks }) => blocks.length === 0).map((page) => page.address)).toEqual([]);
}

test('the fixture with all it has leads to its own pages, with something under every heading', () => {
  expectNoTrace(structuredClone(fixture));
});

describe.each(droppable.map((names) => [names.join(', '), names] as const))(
  'without %s',
  (_, names) => {
    test('no page leads to what is gone, or keeps its heading', () => {
      expectNoTrace(without(names));
    });
  },
);

describe('with a part of a concept only', () => {
  const links = (dataset: Dataset) => listFrame(createModel(dataset, '2024-06-15'));

  test.each([
    ['exchanges', { flows: [] }],
    ['participants', { flows: [], exchanges: [] }],
  ])('%s alone have the page of flows', (_, gone) => {
    const dataset = without([]);
    Object.assign(dataset.flows, gone);
    expectNoTrace(dataset);
    expect(links(dataset)).toContain('flows.html');
  });

  test('views and flows are in the navigation without an overview', () => {
    const dataset = without([]);
    dataset.platform.overview = null;
    expectNoTrace(dataset);
    expect(links(dataset)).toEqual(expect.arrayContaining(['views/overall.html', 'flows.html']));
    expect(links(dataset)).not.toContain('platform.html');
  });

  test('a single view names no others', () => {
    const dataset = without(['flows']);
    dataset.platform.views = dataset.platform.views.filter(({ id }) => id === 'business');
    dataset.platform.systems = dataset.platform.systems.filter(({ view }) => view === 'business');
    expectNoTrace(dataset);
  });

  test('plans without subsystems have no column for areas of work', () => {
    const model = createModel(without(['subsystems']), '2024-06-15');
    const gaps = listPages(model).find(({ id }) => id === 'gaps');
    expect(JSON.stringify(gaps)).toContain('2024001-t-99');
    expect(JSON.stringify(gaps)).not.toContain(model.labels.say('field.focusArea'));
  });

  test('citations of clauses speak of no figure where there is none', () => {
    const dataset = without([]);
    dataset.citations.grid = null;
    expectNoTrace(dataset);
    const [clause] = dataset.citations.clauses;
    const model = createModel(dataset, '2024-06-15');
    const { say } = model.labels;
    const text = writeStandard(model, clause?.citing ?? '');
    expect(text).toContain(say('verification.clauseOnly'));
    expect(text).not.toContain(say('verification.clause'));
  });

  test('a roadmap without plans says nothing of them', () => {
    const model = createModel(without(['events']), '2024-06-15');
    const roadmap = listPages(model).find(({ id }) => id === 'roadmap');
    expect(JSON.stringify(roadmap)).not.toContain(model.labels.say('status.known'));
  });
});
