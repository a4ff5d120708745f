import { describe, expect, test } from 'vitest';
import { concepts } from '../../../../../src/lib/concepts/registry.ts';
import type { Relation } from '../../../../../src/lib/concepts/relations/schema.ts';
import type { Dataset } from '../../../../../src/lib/dataset/dataset-schema.ts';
import type { StatusEvent } from '../../../../../src/lib/dataset/types.ts';
import { exportStandard } from '../../../../../src/lib/outputs/json/export-standard.ts';
import { writeStandard } from '../../../../../src/lib/outputs/markdown/write-standard.ts';
import { createModel } from '../../../../../src/lib/site/create-model.ts';
import { listAddresses } from '../../../../../src/lib/site/list-addresses.ts';
import { listPages } from '../../../../../src/lib/site/list-pages.ts';
import { listNavigation, listReferenceCards } from '../../../../../src/lib/site/navigation.ts';
import { loadFixture } from '../../../../fixtures/load-fixture.ts';
import { createEmpty } from '../../import/try-import.ts';

/*
 * A catalogue without source documents: nothing is printed, so nothing is compared; nothing is proved by a source;
 * what it lists as planned is work that goes on.
 */

const { sources } = loadFixture('minimal-dataset');
const evidence = [{ text: '“目录 <b>{x}</b>”作“在研”' }];
const listed: StatusEvent = {
  record: 'a',
  kind: 'listed',
  status: 'planned',
  date: null,
  evidence,
};

/** Standards a, b with these events, in a dataset without sources unless it is given them. */
function createCatalogue(events: StatusEvent[], parts: Partial<Dataset> = {}): Dataset {
  const standards = ['a', 'b'].map((id) => ({ id, title: `标准 ${id}` }));
  return createEmpty({ standards: { standards }, events: { events }, ...parts });
}

const modelOf = (dataset: Dataset) => createModel(dataset, '2024-06-15');
const pageOf = (dataset: Dataset, id: string) =>
  listPages(modelOf(dataset)).find((page) => page.address === `${id}.html`);
const linksTo = (dataset: Dataset, address: string) => {
  const model = modelOf(dataset);
  const links = [...listNavigation(model, []).reference, ...listReferenceCards(model)];
  return links.filter((link) => link.address === address).length;
};

describe('the page that compares statuses', () => {
  const proved = [{ ...listed, trust: 'proved-by-source' as const }];

  test.each([
    ['nothing said of trust', [listed]],
    ['a trust that no source can give', proved],
    ['a report', [{ ...listed, trust: 'reported' as const }]],
  ])('is not there without sources: %s', (_, events) => {
    const dataset = createCatalogue(events);
    expect(pageOf(dataset, 'status')).toBeUndefined();
    expect(linksTo(dataset, 'status.html')).toBe(0);
    expect(listAddresses(dataset)).not.toContain('status.html');
    expect(JSON.stringify(listPages(modelOf(dataset)))).not.toContain('status.html');
  });

  test('stays where it was published, and says that there is nothing to compare', () => {
    const dataset = createCatalogue(proved, { addresses: { addresses: ['status.html'] } });
    const page = pageOf(dataset, 'status');
    expect(page?.description).toBe(modelOf(dataset).labels.say('status.nothingListed'));
    expect(JSON.stringify(page?.blocks)).not.toContain('StatusComparison');
    expect(linksTo(dataset, 'status.html')).toBe(0);
    expect(listAddresses(dataset)).toContain('status.html');
  });

  test('holds what a source lists, and nothing else', () => {
    const b: StatusEvent = { ...listed, record: 'b', trust: 'reported' };
    const dataset = createCatalogue([...proved, b], { sources });
    expect(pageOf(dataset, 'status')?.description).toMatch(/^1 项标准/u);
    expect(linksTo(dataset, 'status.html')).toBe(2);
    const model = modelOf(dataset);
    expect(['a', 'b'].map((id) => model.resolveStandard(id).listed?.status)).toEqual([
      ...['planned', undefined],
    ]);
  });
});

describe('plans without a sequel', () => {
  const plansOf = (dataset: Dataset) => {
    const model = modelOf(dataset);
    const section = concepts
      .flatMap((concept) => concept.gaps?.(model) ?? [])
      .find(({ id }) => id === 'plans');
    const isMade = pageOf(dataset, 'gaps') !== undefined;
    expect(isMade).toBe(section !== undefined);
    return section?.count ?? 'none';
  };
  const proved: StatusEvent = { ...listed, trust: 'proved-by-source' };
  const numbered: StatusEvent = { record: 'a', kind: 'numbered', date: '2024', number: 'X 1' };
  const previous: Relation = { type: 'previous', from: 'b', to: 'a' };

  test.each<[string, StatusEvent[], Partial<Dataset>, string]>([
    ['a catalogue lists it as planned', [listed], {}, 'none'],
    ['the same on a date', [{ ...listed, date: '2020' }], {}, 'none'],
    ['it was given a number', [numbered], {}, '1 项'],
    ['a source lists it', [proved], { sources }, '1 项'],
    [
      'somebody reports it beside a source',
      [{ ...proved, trust: 'reported' }],
      { sources },
      'none',
    ],
    [
      'a source lists it, and it was published',
      [proved, { record: 'a', kind: 'published', date: '2024', trust: 'reported' }],
      { sources },
      'none',
    ],
    [
      'a source lists it, and another follows it',
      [proved],
      { sources, relations: { relations: [previous] } },
      'none',
    ],
  ])('%s', (_, events, parts, count) => {
    expect(plansOf(createCatalogue(events, parts))).toBe(count);
  });

  test('are counted as many as are listed, under what makes them such', () => {
    const both = [proved, { ...proved, record: 'b' }];
    const dataset = createCatalogue(both, { sources });
    const { say } = modelOf(dataset).labels;
    const text = JSON.stringify(pageOf(dataset, 'gaps')?.blocks);
    expect(text).toContain(say('status.plans'));
    expect(text.match(/"value":"[ab]"/gu)).toEqual(['"value":"a"', '"value":"b"']);
    expect(text).toContain(say('status.plansMeaning'));
  });
});

describe('what a status rests on', () => {
  const words = (trust?: StatusEvent['trust'], parts: Partial<Dataset> = {}) => {
    const model = modelOf(createCatalogue([{ ...listed, ...(trust ? { trust } : {}) }], parts));
    const { events, listedStatus } = exportStandard(model, 'a');
    const [, line = ''] = /## 状态沿革[^-]*- (.*)/u.exec(writeStandard(model, 'a')) ?? [];
    return { line, told: events[0]?.trust ?? null, listed: listedStatus?.status ?? null };
  };

  test.each([undefined, 'proved-by-source'] as const)('is its evidence alone: %s', (trust) => {
    const { line, told, listed: printed } = words(trust);
    expect([told, printed]).toEqual([null, null]);
    expect(line).toContain('作“在研”');
    expect(line).not.toContain('原文可证');
  });

  test('is said where somebody else reports it, and where a source proves it', () => {
    expect(words('reported')).toMatchObject({ told: 'reported', listed: null });
    expect(words('reported').line).toContain('待核实');
    const proved = words('proved-by-source', { sources });
    expect(proved).toMatchObject({ told: 'proved-by-source', listed: 'planned' });
    expect(proved.line).toContain('原文可证');
  });

  test('stands in no day, and in no level of trust', () => {
    const dataset = createCatalogue([listed]);
    expect(modelOf(dataset).isDated).toBe(false);
    expect(writeStandard(modelOf(dataset), 'a')).not.toContain('2024-06-15');
    const about = JSON.stringify(pageOf(dataset, 'about')?.blocks);
    expect(about).not.toMatch(/原文可证|可信到什么程度/u);
    expect(about).toContain('状态沿革');
    expect(modelOf(createCatalogue([{ ...listed, date: '2020' }])).isDated).toBe(true);
    expect(modelOf(createCatalogue([listed], { sources })).isDated).toBe(true);
  });
});
